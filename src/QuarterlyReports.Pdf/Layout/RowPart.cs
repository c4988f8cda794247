namespace QuarterlyReports.Pdf.Layout;

/// <summary>A band that is a part of a row: where all parts share a page, the whole row is drawn in their place.</summary>
/// <param name="Whole">As high as its parts together.</param>
/// <param name="Index">0 for the first part.</param>
internal sealed record RowPart(Band Whole, int Index, int Count);
