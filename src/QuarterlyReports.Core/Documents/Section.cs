namespace QuarterlyReports.Core.Documents;

/// <summary>A run of pages with one orientation and one page numbering.</summary>
public sealed record Section
{
    public PageOrientation Orientation { get; init; }

    /// <summary>An annex numbers its pages on its own, from 1 (Decree 30/2020, Annex I).</summary>
    public bool RestartsPageNumbers { get; init; }

    /// <summary>
    /// Printed before its page numbers, such as "II-" in the second of several annexes: a loose page tells where it belongs.
    /// </summary>
    public string PagePrefix { get; init; } = "";

    public required IReadOnlyList<Block> Blocks { get; init; }
}
