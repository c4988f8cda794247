using QuarterlyReports.Pdf.Layout;

namespace QuarterlyReports.Pdf.Writing;

/// <summary>Marks in a row that belong to one structure element, or to none.</summary>
/// <param name="ContentId">Number within the page ("MCID"); null for artifacts.</param>
internal sealed record MarkedRun(StructureElement? Element, int? ContentId, IReadOnlyList<Mark> Marks);
