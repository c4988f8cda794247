using System.Globalization;
using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Publishing.Templates.Wording;

/// <summary>
/// Dates as readers of one language see them. Vietnamese by Decree 30/2020, Annex I: days below 10 and months 1 and 2 take a
/// leading zero in text, tables are dd/MM/yyyy.
/// </summary>
public sealed class DateWords(Words words)
{
    private readonly bool _isEnglish = words.Language == Language.English;

    /// <summary>"5 March 2018", "March 2018", "2018"; "ngày 05 tháng 3 năm 2018", "tháng 3 năm 2018", "năm 2018".</summary>
    public string InProse(PartialDate date) => date.Precision switch
    {
        DatePrecision.Day => InProse(date.First),
        DatePrecision.Month => _isEnglish
            ? Together($"{MonthName(date.First)} {Year(date.First)}")
            : $"{VietnameseMonth(date.First)} {VietnameseYear(date.First)}",
        _ => _isEnglish ? Year(date.First) : VietnameseYear(date.First),
    };

    public string InProse(DateOnly day) => _isEnglish
        ? $"{EnglishDay(day)} {Year(day)}"
        : $"{VietnameseDay(day)} {VietnameseYear(day)}";

    /// <summary>"from 1 January to 31 March 2018"; "từ ngày 01 tháng 01 đến ngày 31 tháng 3 năm 2018".</summary>
    public string InProse(DateWindow window)
    {
        var from = window.From.Year == window.Last.Year ? WithoutYear(window.From) : InProse(window.From);
        return words.Fill("period.from_to", ("from", from), ("to", InProse(window.Last)));
    }

    /// <summary>
    /// When something took place, short: "5 Mar 2018", "5–9 Mar 2018"; "05/03/2018", "05–09/03/2018". A missing end says nothing.
    /// </summary>
    public string InTable(PartialDate start, PartialDate? end)
    {
        if (end is not { } last || last.CompareTo(start) <= 0) return InTable(start);
        if (start.Precision != DatePrecision.Day || last.Precision != DatePrecision.Day)
            return Range(InTable(start), InTable(last));
        var (from, to) = (start.First, last.First);
        if (from.Year != to.Year) return Range(InTable(from), InTable(to));
        if (from.Month != to.Month) return Range(DayAndMonth(from), InTable(to));
        return $"{(_isEnglish ? Plain(from.Day) : Two(from.Day))}{Typography.EnDash}{InTable(to)}";
    }

    public string InTable(PartialDate date) => date.Precision switch
    {
        DatePrecision.Day => InTable(date.First),
        DatePrecision.Month => _isEnglish
            ? Together($"{ShortMonth(date.First)} {Year(date.First)}")
            : $"{Two(date.First.Month)}/{Year(date.First)}",
        _ => Year(date.First),
    };

    public string InTable(DateOnly day) => _isEnglish
        ? Together($"{Plain(day.Day)} {ShortMonth(day)} {Year(day)}")
        : day.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);

    private static string Range(string from, string to) => $"{from} {Typography.EnDash} {to}";

    private static string EnglishDay(DateOnly day) => Together($"{Plain(day.Day)} {MonthName(day)}");

    // Only months 1 and 2 take the zero: "tháng 01", "tháng 02", but "tháng 3".
    private static string VietnameseMonth(DateOnly day) =>
        Together($"tháng {(day.Month < 3 ? Two(day.Month) : Plain(day.Month))}");

    // Each number stays with its word; a whole date that cannot break would tear the line before it.
    private static string VietnameseDay(DateOnly day) => $"{Together($"ngày {Two(day.Day)}")} {VietnameseMonth(day)}";

    private static string VietnameseYear(DateOnly day) => Together($"năm {Year(day)}");

    private static string MonthName(DateOnly day) => day.ToString("MMMM", CultureInfo.InvariantCulture);

    private static string ShortMonth(DateOnly day) => day.ToString("MMM", CultureInfo.InvariantCulture);

    private static string Year(DateOnly day) => Plain(day.Year);

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    private static string Together(string text) => Typography.Together(text);

    private string WithoutYear(DateOnly day) =>
        _isEnglish ? EnglishDay(day) : VietnameseDay(day);

    private string DayAndMonth(DateOnly day) =>
        _isEnglish ? Together($"{Plain(day.Day)} {ShortMonth(day)}") : $"{Two(day.Day)}/{Two(day.Month)}";
}
