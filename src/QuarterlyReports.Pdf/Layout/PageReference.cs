using QuarterlyReports.Pdf.Layout.Lines;

namespace QuarterlyReports.Pdf.Layout;

/// <summary>The number of the page a destination is on, printed flush right. Known only after all pages are filled.</summary>
/// <param name="Right">Right edge, relative to the left edge of the body.</param>
/// <param name="Baseline">Relative to the top of the band.</param>
internal sealed record PageReference(
    string Destination, TextStyle Style, StructureElement Element, double Right, double Baseline);
