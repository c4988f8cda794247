namespace QuarterlyReports.Pdf.Layout;

/// <param name="Top">Distance from the top of the page's body.</param>
/// <param name="IsRepeated">A heading row printed again; decoration, as its first printing is the real one.</param>
internal sealed record BandPlace(Band Band, double Top, bool IsRepeated = false);
