using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Data.Intake.Findings;

/// <summary>One thing that is checked. The texts may hold {found} and {detail}, which a finding fills in.</summary>
/// <param name="Id">Stable name, such as unknown_code; scripts and settings call the rule by it.</param>
/// <param name="Severity">Data, not code: a house that wants a blank to weigh more changes it here.</param>
/// <param name="Says">What was found, as the middle of a sentence.</param>
/// <param name="Expects">What was expected or what to do, as the end of that sentence.</param>
public sealed record Rule(string Id, Severity Severity, Bilingual Says, Bilingual Expects)
{
    public override string ToString() => Id;
}
