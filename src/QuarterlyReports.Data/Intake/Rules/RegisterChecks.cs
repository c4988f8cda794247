using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Data.Intake.Findings;

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

    /// <summary>Those of the register alone, then those that hold for any field of its kind.</summary>
    public static IReadOnlyList<RecordCheck<RegisterEntry>> Of(Register register) =>
        [.. ByRegister.GetValueOrDefault(register) ?? [], .. OfAgencies(register)];

    // Agencies are kept as reported when nobody has listed them: a task that no known agency answers for is nobody's.
    private static IEnumerable<RecordCheck<RegisterEntry>> OfAgencies(Register register) =>
        from field in register.Fields
        where field.Type is FieldType.Agencies && register != AllRegisters.Returns
        select new RecordCheck<RegisterEntry>(ValueRules.LeadUnit, field.Name, (entry, scene) => field.Text(entry) is not { } text
            ? Hit.None
            : [.. text.Split("; ").Where(agency => scene.AgencyOf(agency) is null).Select(agency => new Hit(agency))]);

    private static IReadOnlyList<RecordCheck<RegisterEntry>> OfEntries<TEntry>(IReadOnlyList<RecordCheck<TEntry>> checks)
        where TEntry : RegisterEntry =>
        [.. checks.Select(check =>
            new RecordCheck<RegisterEntry>(check.Rule, check.Field, (entry, scene) => check.Look((TEntry)entry, scene)))];
}
