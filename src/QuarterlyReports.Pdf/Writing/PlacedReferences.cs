namespace QuarterlyReports.Pdf.Writing;

/// <summary>The object numbers that pages and structure need of each other.</summary>
/// <param name="Pages">By page index.</param>
/// <param name="Links">By link index, counted through the whole document.</param>
internal sealed record PlacedReferences(IReadOnlyList<PdfReference> Pages, IReadOnlyList<PdfReference> Links)
{
    /// <summary>Where a link's element stands in the parent tree: after the pages.</summary>
    public int ParentKeyOfLink(int linkIndex) => Pages.Count + linkIndex;
}
