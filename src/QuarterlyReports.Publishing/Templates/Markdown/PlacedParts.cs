using System.Globalization;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Publishing.Templates.Charts;
using QuarterlyReports.Publishing.Templates.Content;
using QuarterlyReports.Publishing.Templates.Tables;
using QuarterlyReports.Publishing.Templates.Wording;

namespace QuarterlyReports.Publishing.Templates.Markdown;

/// <summary>
/// The tables, charts and annexes that a filled template places, numbered in their order. They are made before any text is read,
/// because text may refer to what comes after it.
/// </summary>
internal sealed class PlacedParts
{
    private readonly ReviewScope _scope;
    private readonly RecordLists _lists;
    private readonly Dictionary<string, (TableParts Parts, string Label)> _tables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (ChartParts? Parts, string Label)> _charts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Label, string PagePrefix)> _annexes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _tableOfPlace = new(StringComparer.Ordinal);
    private int _printedTables;
    private int _drawnCharts;

    /// <param name="directives">Every directive of the filled template, in order.</param>
    /// <exception cref="TemplateException">An unknown name, or the same thing placed twice.</exception>
    public PlacedParts(ReviewScope scope, IReadOnlyList<Directive> directives)
    {
        _scope = scope;
        _lists = new(scope, Places);
        var annexes = directives.Count(directive => directive.Name == AnnexLine.Name);
        foreach (var directive in directives)
        {
            if (directive.Name == "table") AddTable(directive);
            if (directive.Name == "chart") AddChart(directive);
            if (directive.Name == AnnexLine.Name) AddAnnex(directive, annexes);
        }

        // Rows are places before anything within them is, wherever their tables stand.
        foreach (var cell in _tables.Values.SelectMany(table => table.Parts.Rows).SelectMany(row => row.Cells))
            foreach (var place in Marks.PlacesIn(cell)) Places.AddInText(place);
    }

    public DocumentPlaces Places { get; } = new();

    private Words Words => _scope.Words;

    private string NoChart =>
        Words[_scope.IsKept ? "chart.empty" : _scope.LacksReturn ? "chart.empty.no_return" : "chart.empty.not_kept"];

    /// <summary>The table, or a sentence in its place when it would have no rows.</summary>
    public Block Table(Directive directive, MarkedText marked)
    {
        var name = directive.OnlyValue("table", [.. ReviewTables.ByName.Keys]);
        var (parts, label) = _tables[name];
        if (parts.Quiet is { } sentence) return new Block.Paragraph(marked.Inlines(sentence), ParagraphRole.Quiet);
        return new Block.Table(new()
        {
            Id = "table-" + name,
            Caption = marked.Inlines(Words.Fill("caption.full", ("label", label), ("title", TitleOf(name)))),
            Columns = parts.Columns,
            Rows = [.. parts.Rows.Select(row => Row(row, name, parts.Columns.Count, marked))],
            Notes = [.. parts.Notes.Select(note => marked.Inlines(note))],
        });
    }

    /// <summary>The chart, or a sentence in its place when there is nothing to draw.</summary>
    public Block Chart(Directive directive, MarkedText marked)
    {
        var name = directive.OnlyValue("chart", [.. ReviewCharts.ByName.Keys]);
        var (parts, label) = _charts[name];
        if (parts is null) return new Block.Paragraph(marked.Inlines(NoChart), ParagraphRole.Quiet);
        var caption = Words.Fill("caption.full", ("label", label), ("title", parts.Title));
        var alternative = Words.Fill("alt.chart", ("title", parts.Title), ("data", parts.Data));
        return new Block.Figure("chart-" + name, marked.Inlines(caption), parts.Chart, alternative);
    }

    public IReadOnlyList<RecordList> RecordLists(MarkedText marked) => _lists.All(marked);

    public string LabelOfAnnex(string name) => _annexes[name].Label;

    /// <summary>What stands before its page numbers: "II-", or nothing where there is no other annex.</summary>
    public string PagePrefixOf(string annex) => _annexes[annex].PagePrefix;

    // A record that stands in several tables has its place in the first of them.
    private TableRow Row(RowParts row, string table, int columns, MarkedText marked) => new(
        row.IsAcross
            ? [new TableCell(marked.Inlines(row.Cells[0]), columns)]
            : [.. row.Cells.Select(cell => _lists.Cell(cell, marked))],
        row.Role)
    {
        Anchor = row.Place is { } place && _tableOfPlace[place] == table ? place : null,
    };

    private void AddTable(Directive directive)
    {
        var name = directive.OnlyValue("table", [.. ReviewTables.ByName.Keys]);
        var parts = ReviewTables.ByName[name](_scope);
        var isQuiet = parts.Quiet is not null;
        var label = isQuiet ? Words["table.empty.label"] : Words.Fill("caption.table", ("number", Number(++_printedTables)));
        if (!_tables.TryAdd(name, (parts, label))) throw directive.Source.Problem($"the table '{name}' is placed a second time.");
        Places.AddLabel("table", name, label, isQuiet ? null : "table-" + name);
        foreach (var cell in parts.Rows.SelectMany(row => row.Cells)) _lists.Add(cell, "table-" + name, label);
        foreach (var place in parts.Rows.Select(row => row.Place).OfType<string>())
        {
            _tableOfPlace.TryAdd(place, name);
            Places.Add(place);
        }
    }

    private void AddChart(Directive directive)
    {
        var name = directive.OnlyValue("chart", [.. ReviewCharts.ByName.Keys]);
        var parts = ReviewCharts.ByName[name](_scope);
        var label = parts is null ? Words["chart.empty.label"] : Words.Fill("caption.figure", ("number", Number(++_drawnCharts)));
        if (!_charts.TryAdd(name, (parts, label))) throw directive.Source.Problem($"the chart '{name}' is placed a second time.");
        Places.AddLabel("chart", name, label, parts is null ? null : "chart-" + name);
    }

    private void AddAnnex(Directive directive, int annexes)
    {
        var annex = AnnexLine.Of(directive);
        var number = RomanNumber.Of(_annexes.Count + 1);
        var label = annexes == 1 ? Words["annex.name"] : Words.Fill("annex.numbered", ("number", number));
        if (!_annexes.TryAdd(annex.Id, (label, annexes == 1 ? "" : number + "-")))
            throw directive.Source.Problem($"the annex '{annex.Id}' is placed a second time.");
        Places.AddLabel("annex", annex.Id, label, "annex-" + annex.Id);
    }

    private string TitleOf(string table) => Words.Fill(
        "table." + table,
        ("period", _scope.Book.Language == Language.English ? InHeading() : InProse()),
        ("next", _scope.Book.Periods.InProse(_scope.Review.Period.Next)));

    private string InHeading() => _scope.Book.Periods.InHeading(_scope.Review.Period);

    private string InProse() => _scope.Book.Periods.InProse(_scope.Review.Period);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
