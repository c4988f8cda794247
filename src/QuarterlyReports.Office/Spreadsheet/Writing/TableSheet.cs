using System.Xml.Linq;
using static QuarterlyReports.Office.Spreadsheet.Writing.SheetMarkup;

namespace QuarterlyReports.Office.Spreadsheet.Writing;

/// <summary>
/// A sheet that is one Excel table with its header in row 1. The rows need not fit in memory.
/// </summary>
public sealed class TableSheet<T> : Sheet, ISheetTable
{
    // Enough to meet long texts, few enough to begin writing at once.
    private const int MeasuredRows = 1000;
    private const double NarrowestWidth = 7;
    private const double WidestWidth = 60;
    private const double CellPadding = 1.5;
    private const double FilterButton = 2.5;

    private readonly IEnumerable<T> _rows;
    private readonly IReadOnlyList<TableColumn<T>> _columns;
    private readonly bool _wraps;
    private IReadOnlyList<double> _widths = [];
    private int _rowCount;

    /// <param name="name">Of the sheet.</param>
    /// <param name="table">Of the table: letters, digits and underscores, and no cell address.</param>
    /// <param name="rows">Asked for twice: the first of them for measuring, then all.</param>
    /// <param name="columns">At least one.</param>
    public TableSheet(string name, string table, IEnumerable<T> rows, IReadOnlyList<TableColumn<T>> columns)
        : base(name)
    {
        DefinedNameRules.Check(table);
        ArgumentOutOfRangeException.ThrowIfZero(columns.Count);
        if (columns.GroupBy(column => column.Header, StringComparer.OrdinalIgnoreCase)
            .FirstOrDefault(group => group.Count() > 1) is { } repeated)
            throw new ArgumentException($"Table {table} has two columns named '{repeated.Key}'.", nameof(columns));
        (TableName, _rows, _columns) = (table, rows, columns);
        _wraps = columns.Any(column => column.Style is { Wraps: true });
    }

    public string TableName { get; }

    public CellStyle HeaderStyle { get; init; } = new()
    {
        Bold = true,
        Wraps = true,
        Alignment = CellAlignment.Center,
        Anchor = CellAnchor.Middle,
        Color = "FFFFFF",
        Fill = "1F3864",
        Border = CellBorder.All,
    };

    /// <summary>Height of the header row, in points, unless a header needs more.</summary>
    public double LeastHeaderPoints { get; init; } = 32;

    /// <summary>Of every second row: six hexadecimal digits; null leaves the rows as their columns say.</summary>
    public string? BandFill { get; init; }

    internal override IReadOnlyList<CellHighlight> Highlights => BandFill is { } fill && _rowCount > 1
        ? [.. base.Highlights, new CellHighlight.Bands(Range with { FirstRow = 2 }, fill)]
        : base.Highlights;

    internal override bool HasAddressedCells => false;

    IReadOnlyList<string> ISheetTable.Headers => [.. _columns.Select(column => column.Header)];

    IEnumerable<IReadOnlyList<CellContent?>> ISheetTable.Contents =>
        _rows.Select(row => (IReadOnlyList<CellContent?>)[.. _columns.Select(column => column.Content(row))]);

    XElement ISheetTable.TableXml(int id) => Element("table",
        Attribute("id", id),
        Attribute("name", TableName),
        Attribute("displayName", TableName),
        Attribute("ref", Range),
        Attribute("totalsRowShown", 0),
        Element("autoFilter", Attribute("ref", Range)),
        Counted("tableColumns", [.. _columns.Select((column, index) => Element("tableColumn",
            Attribute("id", index + 1), Attribute("name", TableHeader(column.Header)),
            column.Formula is null ? null : Element("calculatedColumnFormula", column.Formula)))]));

    internal override IReadOnlyList<double> ColumnWidths(WorkbookFont font)
    {
        var measured = _rows.Take(MeasuredRows).ToList();
        _widths = [.. _columns.Select(column => column.Width ?? Measure(column, measured, font))];
        return _widths;
    }

    internal override void WriteRows(CellWriter cells, WorkbookFont font)
    {
        WriteHeader(cells, font);
        var contents = new (CellContent? Content, CellStyle? Style)[_columns.Count];
        foreach (var row in _rows)
        {
            for (var column = 0; column < contents.Length; column++)
                contents[column] = (_columns[column].Content(row), _columns[column].Style);
            cells.StartRow(_wraps ? RowHeight.Of(contents, _widths, font) : null);
            foreach (var (content, style) in contents) cells.Write(content, style);
            cells.EndRow();
        }

        _rowCount = cells.Row - 1;
    }

    private void WriteHeader(CellWriter cells, WorkbookFont font)
    {
        (CellContent?, CellStyle?)[] headers = [.. _columns.Select(column => (new CellContent.Text(column.Header), HeaderStyle))];
        var besideButtons = _widths.Select(width => width - FilterButton).ToList();
        cells.StartRow(Math.Max(LeastHeaderPoints, RowHeight.Of(headers, besideButtons, font) ?? 0));
        foreach (var (content, style) in headers) cells.Write(content, style);
        cells.EndRow();
    }

    // A table of no records keeps one blank row: Excel knows no table without any.
    private CellRange Range => new(1, 1, Math.Max(_rowCount, 1) + 1, _columns.Count);

    // A line break in a header is stored escaped in the table's part (ECMA-376, 18.5.1.3).
    private static string TableHeader(string header) => header.Replace("\n", "_x000a_", StringComparison.Ordinal);

    private double Measure(TableColumn<T> column, List<T> rows, WorkbookFont font)
    {
        var header = column.Header.Split(' ', '\n').Max(word => font.WidthOf(word, HeaderStyle)) + FilterButton;
        var widest = rows.Count == 0 ? 0 : rows.Max(row => font.WidthOf(column.Sample(row), column.Style));
        return Math.Clamp(Math.Max(header, widest) + CellPadding, NarrowestWidth, WidestWidth);
    }
}
