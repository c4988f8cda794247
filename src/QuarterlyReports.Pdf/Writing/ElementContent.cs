namespace QuarterlyReports.Pdf.Writing;

/// <summary>Something on a page that belongs directly to a structure element.</summary>
/// <param name="Sequence">Where it comes in the reading order of the whole document.</param>
internal abstract record ElementContent(int Sequence, int PageIndex)
{
    /// <param name="ContentId">The marked content of that number on that page.</param>
    public sealed record Drawn(int Sequence, int PageIndex, int ContentId) : ElementContent(Sequence, PageIndex);

    /// <param name="LinkIndex">Counts the links of the whole document from 0.</param>
    public sealed record Linked(int Sequence, int PageIndex, int LinkIndex) : ElementContent(Sequence, PageIndex);
}
