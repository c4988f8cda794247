using QuarterlyReports.Data.Intake.Values;

namespace QuarterlyReports.Data.Intake.Rules;

/// <summary>That a rule does not hold for a record, and on what.</summary>
internal readonly record struct Hit(string? Found = null, string? Detail = null, string? Likely = null)
{
    /// <summary>The answer of a rule that holds; an array, for a million records ask thirty rules each.</summary>
    public static readonly Hit[] None = [];

    public static Hit[] One(string? found = null, string? detail = null) => [new(found, detail)];

    /// <summary>The detail as Vietnamese readers know it; null when both languages spell it alike.</summary>
    public string? DetailInVietnamese { get; init; }

    /// <summary>That a code stands in no entry of a list.</summary>
    /// <param name="code">The code.</param>
    /// <param name="list">The list as the command line names it.</param>
    public static Hit NotIn(string code, string list) => new(code, list) { DetailInVietnamese = ListNames.Of(list).Vietnamese };
}
