using QuarterlyReports.Data.Intake.Findings;

namespace QuarterlyReports.Data.Intake.Rules;

/// <summary>A rule together with the look at a record that tells whether it holds.</summary>
/// <param name="Rule">What is said when it does not.</param>
/// <param name="Field">The field that a reader should look at.</param>
/// <param name="Look">A pure function: no hits when the rule holds.</param>
internal sealed record RecordCheck<TRecord>(Rule Rule, string Field, Func<TRecord, RuleScene, Hit[]> Look);
