using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Core.Review;

/// <summary>Which units reported for a period, and what cannot be known because they did not (counting rule 15).</summary>
internal sealed class ReturnCount : IRegisterCount
{
    /// <summary>The kind that most returns are about.</summary>
    public const string Activities = "activities";

    private readonly IReadOnlyList<Entry> _entries;

    /// <param name="returns">What the edition may see, in any order.</param>
    /// <param name="calendar">That their periods are read by.</param>
    public ReturnCount(IEnumerable<UnitReturn> returns, ReportingCalendar calendar) =>
        _entries = [.. returns
            .Select(unit => ReviewPeriod.TryParse(unit.Period, calendar, out var period)
                ? new Entry(period.Window, new(unit, DaysLate(unit)))
                : null)
            .OfType<Entry>()
            .OrderBy(entry => entry.Window.From)
            .ThenBy(entry => entry.Standing.Return.Id, StringComparer.Ordinal)];

    public IEnumerable<Figure> Figures(WindowCount count)
    {
        var expected = ExpectedIn(count.Window);
        var basis = expected.Count > 0 ? Basis.Recorded : Basis.NotKept;
        return
        [
            Count(FigureKeys.ReturnsExpected, _ => true),
            Count(FigureKeys.ReturnsReceived, standing => !standing.IsMissing),
            Count(FigureKeys.ReturnsLate, standing => standing.IsLate),
            Count(FigureKeys.ReturnsNil, standing => standing.IsNil),
            Count(FigureKeys.ReturnsMissing, standing => standing.IsMissing),
        ];

        Figure Count(FigureKey key, Func<ReturnStanding, bool> counts)
        {
            var records = expected.Where(counts).Select(standing => standing.Return.Id).ToList();
            return new(key, basis == Basis.Recorded ? records.Count : null, FigureUnit.Returns, basis, records)
            {
                Kind = AllRegisters.Returns.Name,
            };
        }
    }

    public IEnumerable<Figure> Flows(WindowCount count) => Figures(count);

    /// <summary>Returns for periods that lie whole in the window, by period, then id.</summary>
    public IReadOnlyList<ReturnStanding> ExpectedIn(DateWindow window) =>
        [.. _entries
            .Where(entry => window.Contains(entry.Window.From) && window.Contains(entry.Window.Last))
            .Select(entry => entry.Standing)];

    /// <summary>What figures rest on when nothing of the kind is recorded for the window.</summary>
    public Basis BasisOfNothing(string kind, DateWindow window) =>
        ReturnStanding.About(kind, ExpectedIn(window)).Any(standing => standing.IsMissing) ? Basis.NoReturn : Basis.NotKept;

    private static int? DaysLate(UnitReturn unit) => unit is { ReceivedOn: { } received, ExpectedBy: { } expected }
        ? Math.Max(0, received.DayNumber - expected.DayNumber)
        : null;

    private sealed record Entry(DateWindow Window, ReturnStanding Standing);
}
