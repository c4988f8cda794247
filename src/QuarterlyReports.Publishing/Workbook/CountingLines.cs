using QuarterlyReports.Core.Review;
using QuarterlyReports.Office.Spreadsheet;

namespace QuarterlyReports.Publishing.Workbook;

/// <summary>
/// All counting lines, list by list and entry by entry: the lines behind one figure stand together, so that one link leads to all
/// of them.
/// </summary>
internal sealed class CountingLines
{
    private const int Columns = 6;

    // The header is row 1.
    private const int FirstRow = 2;

    private readonly WorkbookDraft _draft;
    private readonly List<CountingLine> _lines = [];
    private readonly Dictionary<string, (int Number, CountedActivity Counted)> _activities;
    private readonly Dictionary<string, int> _formPlaces;
    private readonly Dictionary<FigureKey, string> _others = [];

    public CountingLines(WorkbookDraft draft)
    {
        _draft = draft;
        _activities = draft.Review.Activities.Select((counted, index) => (Number: index + 1, Counted: counted))
            .ToDictionary(entry => entry.Counted.Activity.Id, StringComparer.Ordinal);
        _formPlaces = draft.Labels.Forms.Keys.Select((form, place) => (form, place))
            .ToDictionary(entry => entry.form, entry => entry.place, StringComparer.Ordinal);
        foreach (var list in Enum.GetValues<LineList>()) Add(list, [.. list == LineList.Other ? Others() : EntriesOf(list)]);
    }

    public IReadOnlyList<CountingLine> All => _lines;

    /// <summary>What the lines of a figure that is on no list are called; null when it has none of its own.</summary>
    public string? OtherLabel(FigureKey key) => _others.GetValueOrDefault(key)
        // A figure of 0 has no lines yet; its key is a name that no other has.
        ?? (_draft.Review.Figures[key] is { Unit: FigureUnit.Activities, Records.Count: 0 } ? key.Text : null);

    private void Add(LineList list, IReadOnlyList<(FigureKey Key, string Label)> entries)
    {
        var met = new HashSet<int>();
        foreach (var (key, label) in entries)
        {
            var records = _draft.Review.Figures[key].Records.Select(record => _activities[record]);
            // Lines of a partner group are in the order of forms too: the matrix of both has its figures together as well.
            if (list == LineList.Region) records = records.OrderBy(entry => FormPlace(entry.Counted));
            var first = _lines.Count;
            foreach (var (number, counted) in records) _lines.Add(new(number, counted, list, label, met.Add(number)));
            Place(key, first, _lines.Count);
            if (list == LineList.Region) PlaceForms(key, first);
        }
    }

    private void Place(FigureKey key, int first, int after)
    {
        if (after > first)
            _draft.Rows.Place(key, _draft.Words.LineSheet, new CellRange(first + FirstRow, 1, after - 1 + FirstRow, Columns));
    }

    private void PlaceForms(FigureKey region, int first)
    {
        var code = _draft.Labels.Regions.Keys.First(known => FigureKeys.Region(known) == region);
        for (int start = first, end; start < _lines.Count; start = end)
        {
            var form = _lines[start].Counted.Activity.Form;
            for (end = start; end < _lines.Count && _lines[end].Counted.Activity.Form == form;) end++;
            Place(FigureKeys.RegionForm(code, form), start, end);
        }
    }

    private int FormPlace(CountedActivity counted) => _formPlaces.GetValueOrDefault(counted.Activity.Form, int.MaxValue);

    private IEnumerable<(FigureKey Key, string Label)> EntriesOf(LineList list)
    {
        var labels = _draft.Labels;
        var (entries, key) = list switch
        {
            LineList.Region => (labels.Regions, (Func<string, FigureKey>)FigureKeys.Region),
            LineList.Partner => (labels.Partners, FigureKeys.Partner),
            LineList.Group => (labels.Groups, FigureKeys.Group),
            LineList.Mechanism => (labels.Mechanisms, FigureKeys.Mechanism),
            LineList.Margins => (labels.Mechanisms, FigureKeys.Margins),
            LineList.Agency => (labels.Agencies, FigureKeys.Agency),
            LineList.Form => (labels.Forms, FigureKeys.Form),
            LineList.Level => (labels.Levels, FigureKeys.Level),
            _ => (labels.Themes, FigureKeys.Theme),
        };
        return entries.Select(entry => (Key: key(entry.Key), entry.Value))
            .Where(entry => _draft.Review.Figures.TryGet(entry.Key, out _));
    }

    // Every other figure that counts activities of the period, but for all of them and those of delegations.
    private IEnumerable<(FigureKey Key, string Label)> Others()
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var figure in _draft.Review.Figures.All.Where(IsOther))
        {
            var name = _draft.Phrases.Figures.Name(figure.Key);
            _others.Add(figure.Key, taken.Add(name) ? name : $"{name} ({figure.Key.Text})");
            yield return (figure.Key, _others[figure.Key]);
        }
    }

    private bool IsOther(Figure figure) => figure.Unit is FigureUnit.Activities or FigureUnit.Overlaps
        && figure.Records.Count > 0 && figure.Key != FigureKeys.Held
        && !_draft.Rows.IsPlaced(figure.Key) && _draft.IsOfThisPeriod(figure.Key)
        && figure.Records.All(_activities.ContainsKey);
}
