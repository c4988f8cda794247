using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Pdf.Layout;

/// <summary>
/// A document after layout: every mark at its final place. What Writing turns into bytes; nothing is decided after this.
/// </summary>
public sealed record PlacedDocument
{
    public required string LanguageTag { get; init; }

    public required DocumentProperties Properties { get; init; }

    public required IReadOnlyList<PlacedPage> Pages { get; init; }

    /// <summary>The root, of role Document.</summary>
    public required StructureElement Structure { get; init; }

    /// <summary>Names are unique.</summary>
    public required IReadOnlyList<Destination> Destinations { get; init; }

    /// <summary>In document order.</summary>
    public required IReadOnlyList<OutlineEntry> Outline { get; init; }
}
