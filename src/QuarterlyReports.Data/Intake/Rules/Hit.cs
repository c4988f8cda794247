namespace QuarterlyReports.Data.Intake.Rules;

/// <summary>That a rule does not hold for a record, and on what.</summary>
internal readonly record struct Hit(string? Found = null, string? Detail = null, string? Likely = null)
{
    /// <summary>The answer of a rule that holds.</summary>
    public static readonly IReadOnlyList<Hit> None = [];

    public static IReadOnlyList<Hit> One(string? found = null, string? detail = null) => [new(found, detail)];
}
