using System.Globalization;

namespace QuarterlyReports.Pdf.Writing;

/// <summary>The date a file says it was made on: the document's own, at 00:00 in Vietnam. Never the clock.</summary>
internal static class DocumentDate
{
    // The first day a zip archive can name: workbooks without a date fall back on it too.
    private static readonly DateOnly Epoch = new(1980, 1, 1);

    /// <summary>As the information dictionary writes it (ISO 32000-1, 7.9.4).</summary>
    public static string ForInformation(DateOnly? date) =>
        string.Create(CultureInfo.InvariantCulture, $"D:{date ?? Epoch:yyyyMMdd}000000+07'00'");

    /// <summary>As metadata writes it; the same moment.</summary>
    public static string ForMetadata(DateOnly? date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date ?? Epoch:yyyy-MM-dd}T00:00:00+07:00");
}
