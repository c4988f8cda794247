using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Data.Intake.Rules;

/// <summary>The checks of every register, as checks of its entries.</summary>
internal static class RegisterChecks
{
    private static readonly Dictionary<Register, IReadOnlyList<RecordCheck<RegisterEntry>>> ByRegister = new()
    {
        [AllRegisters.Directives] = OfEntries(DirectiveChecks.All),
        [AllRegisters.Programme] = OfEntries(ProgrammeChecks.All),
        [AllRegisters.Returns] = OfEntries(ReturnChecks.All),
        [AllRegisters.WorkingGroups] = OfEntries(WorkingGroupChecks.All),
        [AllRegisters.Deployments] = OfEntries(DeploymentChecks.All),
        [AllRegisters.Readiness] = OfEntries(DeploymentChecks.OfReadiness),
        [AllRegisters.Projects] = OfEntries(ProjectChecks.All),
        [AllRegisters.Milestones] = OfEntries(ProjectChecks.OfMilestones),
        [AllRegisters.Publications] = OfEntries(ProjectChecks.OfPublications),
        [AllRegisters.Agreements] = OfEntries(AgreementChecks.All),
        [AllRegisters.Proposals] = OfEntries(ProposalChecks.All),
        [AllRegisters.Situation] = OfEntries(ProposalChecks.OfSituation),
    };

    /// <summary>Those of the register alone, after those that hold for any.</summary>
    public static IReadOnlyList<RecordCheck<RegisterEntry>> Of(Register register) => ByRegister.GetValueOrDefault(register) ?? [];

    private static IReadOnlyList<RecordCheck<RegisterEntry>> OfEntries<TEntry>(IReadOnlyList<RecordCheck<TEntry>> checks)
        where TEntry : RegisterEntry =>
        [.. checks.Select(check =>
            new RecordCheck<RegisterEntry>(check.Rule, check.Field, (entry, scene) => check.Look((TEntry)entry, scene)))];
}
