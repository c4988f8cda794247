namespace QuarterlyReports.Data.Intake.Rules;

/// <summary>That a rule does not hold for a record, and on what.</summary>
internal readonly record struct Hit(string? Found = null, string? Detail = null, string? Likely = null)
{
    /// <summary>The answer of a rule that holds; an array, for a million records ask thirty rules each.</summary>
    public static readonly Hit[] None = [];

    public static Hit[] One(string? found = null, string? detail = null) => [new(found, detail)];
}
