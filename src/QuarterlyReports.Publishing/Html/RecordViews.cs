using System.Globalization;
using System.Text;
using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Publishing.Html;

/// <summary>
/// Long lists of records that are all rows of one table. Their names are not written again: while a number leads to such a list,
/// the table shows these rows alone, each of which knows its lists by a short class.
/// </summary>
internal sealed class RecordViews
{
    private readonly Dictionary<RecordList, string> _marks = [];
    private readonly ILookup<string, RecordList> _byTable;
    private readonly Dictionary<string, string> _marksOfRow = new(StringComparer.Ordinal);

    public RecordViews(Document document)
    {
        var tables = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var table in document.Sections.SelectMany(section => section.Blocks).OfType<Block.Table>())
            foreach (var anchor in table.Content.Rows.Select(row => row.Anchor).OfType<string>())
                tables.TryAdd(anchor, table.Content.Id);
        var views = document.RecordLists.Where(IsLong)
            .Select(list => (List: list, Table: TableOf(list, tables)))
            .Where(view => view.Table is not null).ToList();
        _byTable = views.ToLookup(view => view.Table!, view => view.List, StringComparer.Ordinal); // not null: filtered
        foreach (var (list, _) in views) Mark(list);
    }

    public bool Has(RecordList list) => _marks.ContainsKey(list);

    /// <summary>Those that show rows of the table, in the order of their numbers.</summary>
    public IEnumerable<RecordList> Of(string table) => _byTable[table];

    /// <summary>The classes of a row by its anchor; null when no view shows it.</summary>
    public string? MarksOf(string? anchor) => anchor is null ? null : _marksOfRow.GetValueOrDefault(anchor);

    /// <summary>
    /// The rules that leave the rows of one view alone on the screen; paper has all of them, whatever the address says.
    /// </summary>
    public string Rules()
    {
        var rules = new StringBuilder();
        foreach (var (view, mark) in _marks)
        {
            var list = Places.Name(view.Id);
            rules.Append(CultureInfo.InvariantCulture,
                $"@media screen {{ [id=\"{list}\"]:target ~ .frame tbody > tr:not(.{mark}) {{ display: none; }} }}\n");
        }

        return rules.ToString();
    }

    private void Mark(RecordList list)
    {
        var mark = string.Create(CultureInfo.InvariantCulture, $"v{_marks.Count + 1}");
        _marks.Add(list, mark);
        foreach (var anchor in list.Records.Select(record => record.Target).OfType<string>())
            _marksOfRow[anchor] = _marksOfRow.TryGetValue(anchor, out var marks) ? $"{marks} {mark}" : mark;
    }

    private static bool IsLong(RecordList list) => list.Records.All(record => record.Content.Count == 0);

    // Null when a record stands nowhere, or not all of them in the same table.
    private static string? TableOf(RecordList list, Dictionary<string, string> tables)
    {
        var found = list.Records.Select(record => record.Target is null ? null : tables.GetValueOrDefault(record.Target))
            .Distinct(StringComparer.Ordinal).ToList();
        return found is [{ } table] ? table : null;
    }
}
