using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Tests.Review;

/// <summary>The returns of units, as plainly as rule 15 reads.</summary>
internal sealed class PlainReturns(IReadOnlyList<UnitReturn> visible, ReportingCalendar calendar)
{
    public IEnumerable<(string Key, PlainFigure Figure)> CountIn(DateWindow window)
    {
        var all = Of(window);
        return
        [
            Put("expected", all),
            Put("received", all.Where(unit => unit.ReceivedOn is not null)),
            Put("late", all.Where(unit => unit.ReceivedOn > unit.ExpectedBy)),
            Put("nil", all.Where(unit => unit.Nil is true)),
            Put("missing", all.Where(unit => unit.ReceivedOn is null)),
        ];

        (string, PlainFigure) Put(string name, IEnumerable<UnitReturn> units) => (
            $"returns.{name}",
            all.Count == 0
                ? new(null, Basis.NotKept, [])
                : new(units.Count(), Basis.Recorded, [.. units.Select(unit => unit.Id)]));
    }

    /// <summary>Whether nobody can know that there was nothing of the kind, because a return on it has not come.</summary>
    public bool Lacks(string kind, DateWindow window)
    {
        bool Names(UnitReturn unit) => string.Equals(unit.Covers, kind, StringComparison.OrdinalIgnoreCase);
        var isNamed = kind != "activities" && Of(window).Any(Names);
        return Of(window).Any(unit => unit.ReceivedOn is null && (Names(unit) || (unit.Covers is null && !isNamed)));
    }

    private List<UnitReturn> Of(DateWindow window) =>
        [.. visible
            .Where(unit => !unit.Withdrawn && PeriodOf(unit) is { } period
                && period.From >= window.From && period.Until <= window.Until)
            .OrderBy(unit => PeriodOf(unit)!.Value.From).ThenBy(unit => unit.Id, StringComparer.Ordinal)];

    private DateWindow? PeriodOf(UnitReturn unit) =>
        ReviewPeriod.TryParse(unit.Period, calendar, out var period) ? period.Window : null;
}
