using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Pdf.Layout.Lines;

/// <summary>A footnote whose mark is set and whose words are not.</summary>
/// <param name="Element">Of role Note.</param>
internal sealed record MarkedNote(Inline.Footnote Footnote, StructureElement Element);
