using System.Diagnostics.CodeAnalysis;

namespace QuarterlyReports.Core.Calendar;

/// <summary>
/// Where a year's quarters begin (counting rule 1). There are two; their windows tile the time line without gap or overlap.
/// </summary>
public sealed class ReportingCalendar
{
    /// <summary>Q1 = 1 January to 31 March. The default, because the published reviews speak of the first three months.</summary>
    public static readonly ReportingCalendar CalendarYear =
        new("calendar", quarter => new(quarter.Year, quarter.Number * 3 - 2, 1));

    /// <summary>Q1 = 15 December of the year before to 14 March (Decree 09/2019, Article 12).</summary>
    public static readonly ReportingCalendar Cutoff15 = new("cutoff-15", quarter => quarter.Number == 1
        ? new(quarter.Year - 1, 12, 15)
        : new(quarter.Year, quarter.Number * 3 - 3, 15));

    private readonly Func<Quarter, DateOnly> _firstDay;

    private ReportingCalendar(string code, Func<Quarter, DateOnly> firstDay)
    {
        Code = code;
        _firstDay = firstDay;
    }

    public static IReadOnlyList<ReportingCalendar> All { get; } = [CalendarYear, Cutoff15];

    /// <summary>The name on the command line and in settings.</summary>
    public string Code { get; }

    public DateWindow WindowOf(Quarter quarter) => new(_firstDay(quarter), _firstDay(quarter.Plus(1)));

    /// <summary>The quarter, by this calendar, that holds the day.</summary>
    public Quarter QuarterOf(DateOnly day)
    {
        var candidate = Quarter.Of(day);
        return day >= _firstDay(candidate.Plus(1)) ? candidate.Plus(1) : candidate;
    }

    public static bool TryParse(string? code, [NotNullWhen(true)] out ReportingCalendar? calendar)
    {
        calendar = All.FirstOrDefault(known => string.Equals(known.Code, code, StringComparison.OrdinalIgnoreCase));
        return calendar is not null;
    }

    public override string ToString() => Code;
}
