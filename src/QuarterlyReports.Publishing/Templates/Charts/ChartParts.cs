using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Publishing.Templates.Charts;

/// <summary>A chart before it has its number.</summary>
/// <param name="Title">Caption without label and number.</param>
/// <param name="Data">Every value in words, for the alternative text.</param>
internal sealed record ChartParts(string Title, Chart Chart, string Data);
