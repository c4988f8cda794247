namespace QuarterlyReports.Publishing.Html.Charts;

/// <param name="Left">Percent.</param>
/// <param name="Top">Pixels.</param>
/// <param name="Width">Percent.</param>
/// <param name="Height">Pixels.</param>
internal readonly record struct PercentBox(double Left, double Top, double Width, double Height);
