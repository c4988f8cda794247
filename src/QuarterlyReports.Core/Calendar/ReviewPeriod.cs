using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace QuarterlyReports.Core.Calendar;

/// <summary>
/// What one review is about: a quarter, half-year, nine months, year or free range, under a reporting calendar (counting rule 1).
/// </summary>
public sealed partial record ReviewPeriod
{
    // A quarter before the end of all dates, so that every period has a next one whose quarters have one too.
    private static readonly DateOnly LastDayOfNext = new(9999, 9, 30);

    private ReviewPeriod(PeriodKind kind, Quarter first, Quarter last, ReportingCalendar calendar)
    {
        Kind = kind;
        FirstQuarter = first;
        LastQuarter = last;
        Calendar = calendar;
        Window = new(calendar.WindowOf(first).From, calendar.WindowOf(last).Until);
    }

    private ReviewPeriod(DateWindow window, ReportingCalendar calendar)
    {
        Kind = PeriodKind.Days;
        FirstQuarter = calendar.QuarterOf(window.From);
        LastQuarter = calendar.QuarterOf(window.Last);
        Calendar = calendar;
        Window = window;
    }

    public PeriodKind Kind { get; }

    public ReportingCalendar Calendar { get; }

    public DateWindow Window { get; }

    /// <summary>The first quarter covered; of a free range, the quarter its first day lies in.</summary>
    public Quarter FirstQuarter { get; }

    /// <summary>The last quarter covered; of a free range, the quarter its last day lies in.</summary>
    public Quarter LastQuarter { get; }

    /// <summary>The year the period is named after; of a free range, the year of its last quarter.</summary>
    public int Year => LastQuarter.Year;

    /// <summary>The period as people write it: 2018-Q1, 2018-H1, 2018-9M, 2018 or 2016-01-28..2018-03-31.</summary>
    public string Code => Kind switch
    {
        PeriodKind.Quarter => FirstQuarter.ToString(),
        PeriodKind.HalfYear => Invariant($"{Year:0000}-H{(FirstQuarter.Number + 1) / 2}"),
        PeriodKind.NineMonths => Invariant($"{Year:0000}-9M"),
        PeriodKind.Year => Invariant($"{Year:0000}"),
        _ => Invariant($"{Window.From:yyyy-MM-dd}..{Window.Last:yyyy-MM-dd}"),
    };

    /// <summary>
    /// The period of the same kind just before; of nine months, last year's nine; of a free range, as many days before (rule 18).
    /// </summary>
    public ReviewPeriod Previous => Kind switch
    {
        PeriodKind.Days => new(new DateWindow(Window.From.AddDays(-Window.Days), Window.From), Calendar),
        PeriodKind.NineMonths => LastYear,
        _ => Shifted(-Length),
    };

    /// <summary>The same period one year earlier (rule 18). The 29th of February becomes the 28th.</summary>
    public ReviewPeriod LastYear => Kind == PeriodKind.Days
        ? new(new DateWindow(Window.From.AddYears(-1), Window.Last.AddYears(-1).AddDays(1)), Calendar)
        : Shifted(-4);

    /// <summary>
    /// What the orientation is for: the period of the same kind just after; after nine months the fourth quarter; after a free
    /// range as many days.
    /// </summary>
    public ReviewPeriod Next => Kind switch
    {
        PeriodKind.Days => new(new DateWindow(Window.Until, Window.Until.AddDays(Window.Days)), Calendar),
        PeriodKind.NineMonths => OfQuarter(LastQuarter.Plus(1), Calendar),
        _ => Shifted(Length),
    };

    /// <summary>
    /// From the year's first day to the end of this period (rule 20); null for a free range, which has no year of its own.
    /// </summary>
    public ReviewPeriod? YearToDate => Kind == PeriodKind.Days
        ? null
        : new(KindOfFirst(LastQuarter.Number), new Quarter(Year, 1), LastQuarter, Calendar);

    /// <summary>The quarters that add up to this period; none for a free range.</summary>
    public IReadOnlyList<ReviewPeriod> Quarters => Kind == PeriodKind.Days
        ? []
        : [.. Enumerable.Range(0, Length).Select(index => OfQuarter(FirstQuarter.Plus(index), Calendar))];

    private int Length => LastQuarter.Since(FirstQuarter) + 1;

    public static ReviewPeriod OfQuarter(Quarter quarter, ReportingCalendar calendar) =>
        new(PeriodKind.Quarter, quarter, quarter, calendar);

    public static ReviewPeriod OfDays(DateWindow window, ReportingCalendar calendar) => new(window, calendar);

    /// <summary>Reads 2018-Q1, 2018-H1, 2018-9M, 2018 or 2016-01-28..2018-03-31; letters in either case.</summary>
    public static bool TryParse(string? text, ReportingCalendar calendar, [NotNullWhen(true)] out ReviewPeriod? period)
    {
        period = null;
        if (text is null) return false;
        if (Named().Match(text.Trim()) is { Success: true } named)
        {
            var year = int.Parse(named.Groups["year"].Value, CultureInfo.InvariantCulture);
            // Its last year and its next period must be years too, under the cut-off calendar as well.
            if (year is < 3 or > 9997) return false;
            period = OfYearPart(year, named.Groups["part"].Value.ToUpperInvariant(), calendar);
            return true;
        }

        if (text.Trim().Split("..") is not [var from, var to]) return false;
        if (!TryDay(from, out var first) || !TryDay(to, out var last) || last < first) return false;
        return TryOfDays(first, last, calendar, out period);
    }

    /// <summary>False when there is no time as long before or after it, which a review would speak of.</summary>
    public static bool TryOfDays(
        DateOnly first, DateOnly last, ReportingCalendar calendar, [NotNullWhen(true)] out ReviewPeriod? period)
    {
        period = null;
        if (first.Year < 2 || last.Year > 9997) return false;
        var window = new DateWindow(first, last.AddDays(1));
        if (window.From.DayNumber < window.Days) return false;
        if (LastDayOfNext.DayNumber - window.Until.DayNumber < window.Days) return false;
        period = OfDays(window, calendar);
        return true;
    }

    public override string ToString() => Code;

    private static ReviewPeriod OfYearPart(int year, string part, ReportingCalendar calendar) => part switch
    {
        "" => new(PeriodKind.Year, new(year, 1), new(year, 4), calendar),
        "H1" => new(PeriodKind.HalfYear, new(year, 1), new(year, 2), calendar),
        "H2" => new(PeriodKind.HalfYear, new(year, 3), new(year, 4), calendar),
        "9M" => new(PeriodKind.NineMonths, new(year, 1), new(year, 3), calendar),
        _ => OfQuarter(new(year, part[1] - '0'), calendar),
    };

    private static PeriodKind KindOfFirst(int quarters) => quarters switch
    {
        1 => PeriodKind.Quarter,
        2 => PeriodKind.HalfYear,
        3 => PeriodKind.NineMonths,
        _ => PeriodKind.Year,
    };

    private ReviewPeriod Shifted(int quarters) => new(Kind, FirstQuarter.Plus(quarters), LastQuarter.Plus(quarters), Calendar);

    private static bool TryDay(string text, out DateOnly day) =>
        IsoDay.TryParse(text.Trim(), out day);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    [GeneratedRegex("^(?<year>[0-9]{4})(-(?<part>Q[1-4]|H[12]|9M))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
