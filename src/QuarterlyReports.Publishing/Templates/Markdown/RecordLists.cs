using System.Globalization;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates.Content;

namespace QuarterlyReports.Publishing.Templates.Markdown;

/// <summary>
/// The lists of records behind the numbers of all tables: one for all numbers with the same records. A number whose records are
/// the rows of a table of this document leads to that table.
/// </summary>
internal sealed class RecordLists(ReviewScope scope, DocumentPlaces places)
{
    // A longer list would fill the screen with titles that the annex has one by one.
    private const int MostWithTitles = 25;

    private static readonly Dictionary<FigureKey, string> TableOf = new()
    {
        [FigureKeys.Held] = "table-activities",
        [FigureKeys.Continuing] = "table-continuing",
        [FigureKeys.DelegationsOut] = "table-annex-delegations-out",
        [FigureKeys.DelegationsIn] = "table-annex-delegations-in",
    };

    private readonly List<(Figure First, List<FigureKey> Keys, string Table, string Label)> _lists = [];
    private readonly Dictionary<string, int> _byRecords = new(StringComparer.Ordinal);
    private readonly Dictionary<FigureKey, int> _byKey = [];

    /// <summary>Takes in the number of a cell, if it has one with records.</summary>
    public void Add(string cell, string table, string label)
    {
        if (Marks.FigureOf(cell) is not { } name) return;
        var figure = scope.Figure(new(name));
        if (TableOf.ContainsKey(figure.Key) || _byKey.ContainsKey(figure.Key)) return;
        var records = $"{figure.Kind}: {string.Join('\n', figure.Records)}";
        if (!_byRecords.TryGetValue(records, out var list))
        {
            _byRecords[records] = list = _lists.Count;
            _lists.Add((figure, [], table, label));
        }

        _lists[list].Keys.Add(figure.Key);
        _byKey[figure.Key] = list;
    }

    public TableCell Cell(string text, MarkedText marked)
    {
        if (Marks.FigureOf(text) is not { } name) return marked.Cell(text);
        return marked.Cell(Marks.WithoutFigure(text)) with { Target = TargetOf(new(name)) };
    }

    public IReadOnlyList<RecordList> All(MarkedText marked)
    {
        var titles = scope.Review.Activities.ToDictionary(
            counted => counted.Activity.Id, counted => counted.Activity, StringComparer.Ordinal);
        var words = new RecordWords(scope.Book, scope.Review.References);
        return [.. _lists.Select((list, index) => new RecordList(
            IdOf(index),
            string.Join("; ", list.Keys.Select(scope.Book.Figures.Name).Distinct(StringComparer.Ordinal)),
            Size(list.First.Records.Count),
            list.Table,
            list.Label,
            [.. list.First.Records.Select(record => new ListedRecord(
                record,
                PlaceOf(record, list.First.Kind),
                list.First.Records.Count <= MostWithTitles && titles.TryGetValue(record, out var activity)
                    ? marked.Inlines(words.Title(activity))
                    : []))]))];
    }

    private string? TargetOf(FigureKey key)
    {
        if (TableOf.TryGetValue(key, out var table)) return places.Has(table) ? table : null;
        return _byKey.TryGetValue(key, out var list) ? IdOf(list) : null;
    }

    private string? PlaceOf(string record, string kind)
    {
        var place = RecordWords.AnchorOf(kind, record);
        return places.Has(place) ? place : null;
    }

    private string Size(int records) => scope.Words.Count("unit.records", records, scope.Book.Numerals.InTable(records));

    private static string IdOf(int list) => string.Create(CultureInfo.InvariantCulture, $"list-{list + 1}");
}
