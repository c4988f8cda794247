using System.Globalization;
using QuarterlyReports.Core.Calendar;

namespace QuarterlyReports.Data.Storage;

/// <summary>Dates and amounts as the tables hold them: ISO days, and decimals as exact text.</summary>
internal static class StoredText
{
    public static string Of(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    public static string? Of(DateOnly? day) => day is { } recorded ? Of(recorded) : null;

    public static string? Of(decimal? amount) => amount?.ToString(CultureInfo.InvariantCulture);

    public static DateOnly? Day(string? text) =>
        text is null ? null : IsoDay.Parse(text);

    public static decimal? Amount(string? text) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);

    public static PartialDate? Date(string? text) => text is null ? null : PartialDate.Parse(text);
}
