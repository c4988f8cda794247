using System.Diagnostics;
using System.Globalization;
using QuarterlyReports.Core.Calendar;

namespace QuarterlyReports.Publishing.Templates.Wording;

/// <summary>Names of review periods: "Q1/2018" and "the first quarter of 2018", "Quý I/2018" and "quý I năm 2018".</summary>
public sealed class PeriodWords(Words words, DateWords dates)
{
    /// <summary>Short, for headings and columns.</summary>
    public string InHeading(ReviewPeriod period) => period.Kind == PeriodKind.Days
        ? $"{dates.InTable(period.Window.From)} {Typography.EnDash} {dates.InTable(period.Window.Last)}"
        : Named("period.short", period);

    /// <summary>Short, of a period that a record names by its code; a code that cannot be read stays a code.</summary>
    public string OfCode(string? code, ReportingCalendar calendar) =>
        ReviewPeriod.TryParse(code, calendar, out var period) ? InHeading(period) : Typography.OneLine(code ?? "");

    /// <summary>For running text; in English it follows a preposition: "in the first quarter of 2018".</summary>
    public string InProse(ReviewPeriod period) => period.Kind == PeriodKind.Days
        ? words.Fill("period.text.days", ("window", dates.InProse(period.Window)))
        : Named("period.text", period);

    /// <summary>
    /// For a sentence that denies something of each, in the words they share once: "the fourth or the first quarter of 2017".
    /// </summary>
    public string Alternatives(IReadOnlyList<ReviewPeriod> periods)
    {
        List<string[]> names = [.. periods.Select(period => InProse(period).Split(' '))];
        var shared = 0;
        while (names.Count > 1 && names.All(name => name.Length > shared + 1 && name[^(shared + 1)] == names[0][^(shared + 1)]))
            shared++;
        return names.Count switch
        {
            0 => "",
            1 => InProse(periods[0]),
            _ => words.Fill(
                "list.last.periods",
                ("first", string.Join(", ", names.SkipLast(1).Select(name => string.Join(' ', name.SkipLast(shared))))),
                ("last", string.Join(' ', names[^1]))),
        };
    }

    /// <summary>The first and the last day.</summary>
    public string Window(ReviewPeriod period) => dates.InProse(period.Window);

    /// <summary>What calendar the period is of: "calendar quarters", or the words for a whole year of it.</summary>
    public string CalendarOf(ReviewPeriod period)
    {
        var ofYear = $"calendar.{period.Calendar.Code}.year";
        return words[period.Kind == PeriodKind.Year && words.Has(ofYear) ? ofYear : $"calendar.{period.Calendar.Code}"];
    }

    /// <summary>What kind of review covers the period: quarter, h1, h2, m9, year or days.</summary>
    public static string KindOf(ReviewPeriod period) => period.Kind switch
    {
        PeriodKind.Quarter => "quarter",
        PeriodKind.Days => "days",
        _ => Part(period),
    };

    private string Named(string prefix, ReviewPeriod period) =>
        words.Fill($"{prefix}.{Part(period)}", ("year", period.Year.ToString(CultureInfo.InvariantCulture)));

    private static string Part(ReviewPeriod period) => period.Kind switch
    {
        PeriodKind.Quarter => string.Create(CultureInfo.InvariantCulture, $"q{period.FirstQuarter.Number}"),
        PeriodKind.HalfYear => period.FirstQuarter.Number == 1 ? "h1" : "h2",
        PeriodKind.NineMonths => "m9",
        PeriodKind.Year => "year",
        _ => throw new UnreachableException($"A {period.Kind} has no name of its own."),
    };
}
