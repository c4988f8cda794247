namespace QuarterlyReports.Publishing.Html.Charts;

/// <param name="Look">Class of the bars it explains.</param>
internal sealed record LegendEntry(string Name, string Look);
