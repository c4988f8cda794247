using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Core.Samples;

/// <summary>What every quarter's programme plans: activities of one form with one partner, in one mechanism or at home.</summary>
/// <param name="Weight">How often such activities are held: what is held most is planned first.</param>
internal sealed record SamplePlan(string Form, Bilingual Title, string LeadUnit, int Weight)
{
    public string? Partner { get; init; }

    public string? Mechanism { get; init; }

    /// <summary>Code of the partner or mechanism; empty when there is neither.</summary>
    public string With => Partner ?? Mechanism ?? "";
}
