using System.Globalization;

namespace QuarterlyReports.Core.Documents;

/// <summary>
/// Writes the few numbers a chart adds of its own, sums and axis values, as the document's language writes them.
/// </summary>
public static class ChartNumbers
{
    private static readonly NumberFormatInfo English = NumberFormatInfo.InvariantInfo;

    private static readonly NumberFormatInfo Vietnamese = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    public static string Write(decimal value, string languageTag) =>
        value.ToString("#,##0.##", languageTag.StartsWith("vi", StringComparison.Ordinal) ? Vietnamese : English);
}
