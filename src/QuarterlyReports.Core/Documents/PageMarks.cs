namespace QuarterlyReports.Core.Documents;

/// <summary>What stands on every page besides the text.</summary>
public sealed record PageMarks
{
    /// <summary>The secrecy level's word, on every page; null for none.</summary>
    public string? Secrecy { get; init; }

    /// <summary>Such as "Preliminary figures" or "Partial edition", on every page.</summary>
    public IReadOnlyList<string> Notices { get; init; } = [];

    /// <summary>Where the issuing body is to be found, one line at the foot of the first page; null for none.</summary>
    public string? Address { get; init; }

    /// <summary>A short title for the foot of the page; empty for none.</summary>
    public string RunningTitle { get; init; } = "";
}
