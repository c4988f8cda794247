using System.Diagnostics;
using System.Globalization;
using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Publishing.Html;

/// <summary>
/// Writes the columns of a table and their heading rows; headings over several columns say so to screen readers.
/// </summary>
internal static class TableHeadMarkup
{
    public static void Write(TableContent table, MarkupWriter markup)
    {
        WriteColumns(table.Columns, markup);
        markup.Open("thead");
        markup.EndLine();
        foreach (var level in HeaderGrid.Of(table.Columns).GroupBy(cell => cell.Level))
        {
            markup.Open("tr");
            foreach (var cell in level) WriteCell(cell, table.Columns[cell.Column], markup);
            markup.CloseLine();
        }

        markup.CloseLine();
    }

    /// <summary>Null for a span of 1, which goes without saying.</summary>
    public static string? Span(int columnsOrRows) =>
        columnsOrRows == 1 ? null : columnsOrRows.ToString(CultureInfo.InvariantCulture);

    public static string? LookOf(ColumnAlignment alignment) => alignment switch
    {
        ColumnAlignment.Text => null,
        ColumnAlignment.Number => "number",
        ColumnAlignment.Centre => "centre",
        _ => throw new UnreachableException($"No alignment for {alignment}."),
    };

    // A heading with scope=colgroup speaks for the group of columns it stands over, so the outermost headings make the groups.
    private static void WriteColumns(IReadOnlyList<TableColumn> columns, MarkupWriter markup)
    {
        var widths = TableWidth.Shares(columns);
        var outermost = HeaderGrid.Of(columns).Where(cell => cell.Level == 0);
        foreach (var cell in outermost)
        {
            markup.Open("colgroup");
            for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
            {
                markup.Empty("col", ("style", widths[column]));
            }

            markup.CloseLine();
        }
    }

    private static void WriteCell(HeaderCell cell, TableColumn column, MarkupWriter markup)
    {
        markup.Open(
            "th",
            ("scope", cell.IsLeaf ? "col" : "colgroup"),
            ("colspan", Span(cell.ColumnSpan)),
            ("rowspan", Span(cell.RowSpan)),
            ("class", cell.IsLeaf ? LookOf(column.Alignment) : "centre"));
        markup.Words(cell.Text);
        markup.Close();
    }
}
