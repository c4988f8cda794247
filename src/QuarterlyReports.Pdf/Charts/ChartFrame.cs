using QuarterlyReports.Pdf.Fonts;
using QuarterlyReports.Pdf.Layout;

namespace QuarterlyReports.Pdf.Charts;

/// <summary>What a chart is drawn with and into.</summary>
/// <param name="Figure">Every mark of the chart belongs to it.</param>
/// <param name="LanguageTag">Decides how sums and axis values are written.</param>
internal sealed record ChartFrame(ITypeMeasurer Measurer, double WidthPoints, StructureElement Figure, string LanguageTag);
