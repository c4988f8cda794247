using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Core.Review;

/// <summary>The approved programme against what was done (counting rule 21).</summary>
internal sealed class ProgrammeCount : IRegisterCount
{
    private const string Planned = "planned";
    private const string Outside = "outside";

    private readonly IReadOnlyList<Entry> _entries;
    private readonly IReadOnlyList<DateWindow> _kept;
    private readonly HashSet<string> _items;
    private readonly ILookup<string, CountedActivity> _fulfilling;
    private readonly ProgrammeLines _lines;

    /// <param name="items">What the edition may see, in any order.</param>
    /// <param name="references">With the regions.</param>
    /// <param name="held">Every held activity, in order of counting day, then id.</param>
    /// <param name="calendar">That the items' periods are read by.</param>
    public ProgrammeCount(
        IEnumerable<ProgrammeItem> items, ReferenceLists references, IReadOnlyList<CountedActivity> held,
        ReportingCalendar calendar)
    {
        _lines = new(references);
        _entries = [.. items
            .Select(item => ReviewPeriod.TryParse(item.Period, calendar, out var period)
                ? new Entry(item, period, _lines.Of(item, period))
                : null)
            .OfType<Entry>()
            .OrderBy(entry => entry.Period.Window.From)
            .ThenBy(entry => entry.Item.Id, StringComparer.Ordinal)];
        _kept = [.. _entries.Select(entry => entry.Period.Window).Distinct()];
        _items = [.. _entries.Select(entry => entry.Item.Id)];
        _fulfilling = held.Where(counted => counted.Activity.Programme is not null)
            .ToLookup(counted => counted.Activity.Programme!, StringComparer.Ordinal); // not null: filtered just above
    }

    public IEnumerable<Figure> Figures(WindowCount count)
    {
        var basis = _kept.Any(kept => kept.Overlaps(count.Window.From, count.Window.Last)) ? Basis.Recorded : Basis.NotKept;
        var planned = PlannedIn(count.Window);
        var outside = OutsideOf(count);
        return
        [
            .. Standings(basis, FigureKeys.Programme, planned),
            Activities(FigureKeys.Programme(Outside), outside),
            Activities(FigureKeys.ProgrammeFulfilling, count.Held.Where(Fulfils)),
            .. Standings(
                basis, standing => FigureKeys.Programme(ProgrammeLines.Bilateral, standing),
                planned.Where(item => ProgrammeLines.IsBilateral(item.Line)).ToList()),
            Activities(
                FigureKeys.Programme(ProgrammeLines.Bilateral, Outside),
                outside.Where(counted => counted.Track == Track.Bilateral)),
            .. _lines.All.SelectMany(line => Standings(
                basis, standing => FigureKeys.Programme(line, standing), planned.Where(item => item.Line == line).ToList())),
            .. _lines.All.Select(line => Activities(
                FigureKeys.Programme(line, Outside), outside.Where(counted => ProgrammeLines.Of(counted).Contains(line)))),
        ];

        Figure Activities(FigureKey key, IEnumerable<CountedActivity> activities) =>
            Made(basis, key, FigureUnit.Activities, [.. activities.Select(counted => counted.Activity.Id)]);
    }

    /// <summary>The year so far is a period of its own: what was planned for all of it, as it stands at its end.</summary>
    public IEnumerable<Figure> Flows(WindowCount count) => Figures(count);

    /// <summary>Items planned for the period, by the beginning of their own period, then id.</summary>
    public IReadOnlyList<PlannedItem> PlannedIn(DateWindow window) =>
        [.. _entries
            .Where(entry => window.Contains(entry.Period.Window.From) && window.Contains(entry.Period.Window.Last))
            .Select(entry => Standing(entry, window))];

    /// <summary>
    /// Held activities that fulfil no item, of those days for which a programme is kept: without one nothing is outside it.
    /// </summary>
    private List<CountedActivity> OutsideOf(WindowCount count) =>
        [.. count.Held
            .Where(counted => !Fulfils(counted))
            .Where(counted => _kept.Any(kept => kept.Overlaps(counted.CountingDate.First, counted.CountingDate.Last)))];

    private bool Fulfils(CountedActivity counted) => counted.Activity.Programme is { } item && _items.Contains(item);

    private PlannedItem Standing(Entry entry, DateWindow window)
    {
        // A coarse date that may lie after the window fulfils nothing in it yet.
        var activities = _fulfilling[entry.Item.Id].Where(counted => counted.CountingDate.Last < window.Until).ToList();
        var standing = (activities.Count, entry.Item.Status) switch
        {
            ( > 0, _) => ProgrammeStanding.Done,
            (_, ProgrammeStatus.Moved) => ProgrammeStanding.Moved,
            (_, ProgrammeStatus.Cancelled) => ProgrammeStanding.Cancelled,
            _ => ProgrammeStanding.Open,
        };
        return new(entry.Item, standing, entry.Line, activities);
    }

    private static IEnumerable<Figure> Standings(
        Basis basis, Func<string, FigureKey> key, IReadOnlyList<PlannedItem> planned) =>
    [
        Items(basis, key(Planned), planned),
        .. Enum.GetValues<ProgrammeStanding>().Select(standing =>
            Items(basis, key(RecordCode.Of(standing)), planned.Where(item => item.Standing == standing))),
    ];

    private static Figure Items(Basis basis, FigureKey key, IEnumerable<PlannedItem> items) =>
        Made(basis, key, FigureUnit.ProgrammeItems, [.. items.Select(item => item.Item.Id)]) with
        {
            Kind = AllRegisters.Programme.Name,
        };

    private static Figure Made(Basis basis, FigureKey key, FigureUnit unit, IReadOnlyList<string> records) =>
        basis == Basis.Recorded ? new(key, records.Count, unit, basis, records) : new(key, null, unit, basis, []);

    private sealed record Entry(ProgrammeItem Item, ReviewPeriod Period, string Line);
}
