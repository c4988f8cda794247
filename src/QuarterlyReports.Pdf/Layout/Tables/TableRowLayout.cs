using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Layout.Lines;

namespace QuarterlyReports.Pdf.Layout.Tables;

/// <summary>Sets one row as one band, or, where it is so high that a page may divide it, as a band for each line.</summary>
/// <param name="heading">Its height stands above every row of a page.</param>
internal sealed class TableRowLayout(
    TableContent table, TableGrid grid, BlockFrame frame, StructureElement body, double heading)
{
    // Two lines and more on either side of the end of a page.
    private const int LinesOfDivisibleRow = 5;

    // A lower row of an annex is never divided; one of the body only where no page holds it.
    private const double DivisibleShareOfPage = 1.0 / 3;

    // As bad as a third of a page left white.
    private const double TornRowFault = PageBreaks.WhitePageFault / 9;

    private readonly NumberPlaces _places = new(grid, frame.Measurer, frame.LanguageTag);

    private readonly bool _firstColumnHeadsRows = table.Columns[0].Alignment == ColumnAlignment.Text;

    private double HighestWholeRow =>
        Math.Min(frame.HeightPoints - heading, frame.HeightPoints * (frame.IsInAnnex ? DivisibleShareOfPage : 1));

    public IReadOnlyList<Band> Place(TableRow row, bool isLast)
    {
        var cells = Set(row);
        var lines = Math.Max(1, cells.Max(cell => cell.Text.LineCount));
        var lineHeight = grid.Look.Of(row.Role).LineHeightPoints;
        var height = (lines * lineHeight) + (2 * TableLook.PaddingY);
        var bottomRule = new RowEdge(row.Role, isLast);
        var whole = Whole(row, cells, height, bottomRule);
        return lines < LinesOfDivisibleRow || height <= HighestWholeRow
            ? [whole]
            : [.. Enumerable.Range(0, lines).Select(line => Part(row, cells, (line, lines), bottomRule) with
            {
                PartOf = new RowPart(whole, line, lines),
            })];
    }

    private List<RowCell> Set(TableRow row)
    {
        var element = new StructureElement(StructureRole.TableRow, body);
        var style = grid.Look.Of(row.Role);
        var cells = new List<RowCell>(row.Cells.Count);
        var column = 0;
        foreach (var cell in row.Cells)
        {
            var indent = column == 0 && row.Role == RowRole.OfWhich ? TableLook.OfWhichIndent : 0;
            var inset = _places.InsetOf(cell, column, row.Role);
            var text = SetText.WithFirstFit(
                frame.Measurer,
                WordsOf(cell, style, CellElement(column, cell, element)),
                style,
                grid.Width(column, cell.ColumnSpan) - (2 * TableLook.PaddingX) - indent - inset,
                cell.ColumnSpan == 1 ? TableLook.AlignmentOf(table.Columns[column].Alignment) : TextAlignment.Left);
            cells.Add(new RowCell(text, grid.Left(column) + TableLook.PaddingX + indent));
            column += cell.ColumnSpan;
        }

        return cells;
    }

    private StyledText WordsOf(TableCell cell, TextStyle style, StructureElement element) =>
        frame.Ways.Of(cell, table.Id) is { } way
            ? InlineText.Leading(cell.Content, style, element, way.Place, way.Words)
            : InlineText.Of(cell.Content, style, element);

    private StructureElement CellElement(int column, TableCell cell, StructureElement row)
    {
        var heads = column == 0 && _firstColumnHeadsRows;
        return new StructureElement(heads ? StructureRole.HeaderCell : StructureRole.DataCell, row)
        {
            Scope = heads ? HeaderScope.Row : null,
            ColumnSpan = cell.ColumnSpan,
        };
    }

    private Band Whole(TableRow row, List<RowCell> cells, double height, RowEdge edge)
    {
        var marks = new List<Mark>();
        edge.Draw(marks, new Box(0, 0, grid.WidthPoints, height), isFirst: true, isLast: true);
        foreach (var cell in cells)
        {
            cell.Text.Draw(marks, cell.Left, TableLook.PaddingY);
        }

        var anchors = cells.SelectMany(cell => Enumerable.Range(0, cell.Text.LineCount).SelectMany(cell.Text.AnchorsOf));
        return new Band(height) { Marks = marks, Destinations = DestinationsOf(row, anchors) };
    }

    private Band Part(TableRow row, List<RowCell> cells, (int Line, int Lines) part, RowEdge edge)
    {
        var (line, lines) = part;
        var top = line == 0 ? TableLook.PaddingY : 0;
        var height = top + grid.Look.Of(row.Role).LineHeightPoints + (line == lines - 1 ? TableLook.PaddingY : 0);
        var shown = cells.Where(cell => line < cell.Text.LineCount).ToList();
        var marks = new List<Mark>();
        edge.Draw(marks, new Box(0, 0, grid.WidthPoints, height), isFirst: line == 0, isLast: line == lines - 1);
        foreach (var cell in shown)
        {
            cell.Text.DrawLine(marks, line, cell.Left, top);
        }

        var anchors = shown.SelectMany(cell => cell.Text.AnchorsOf(line));
        return new Band(height)
        {
            Marks = marks,
            Destinations = line == 0 ? DestinationsOf(row, anchors) : [.. anchors],
            StaysWithNext = line == 0 || line == lines - 2,
            StartingFault = line == 0 ? 0 : TornRowFault,
        };
    }

    private static IReadOnlyList<string> DestinationsOf(TableRow row, IEnumerable<string> anchors) =>
        row.Anchor is null ? [.. anchors] : [row.Anchor, .. anchors];

    private readonly record struct RowCell(SetText Text, double Left);
}
