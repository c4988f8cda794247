using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Layout.Lines;

namespace QuarterlyReports.Pdf.Layout.Tables;

/// <summary>Draws the heading rows of a table as one band, which is repeated on every page of the table.</summary>
internal sealed class TableHeader
{
    private readonly TableGrid _grid;
    private readonly List<(HeaderCell Cell, SetText Text)> _cells = [];
    private readonly double[] _levelTops;

    private TableHeader(TableContent table, TableGrid grid, BlockFrame frame, StructureElement head)
    {
        _grid = grid;
        var depth = HeaderGrid.DepthOf(table.Columns);
        var rows = Enumerable.Range(0, depth).Select(_ => new StructureElement(StructureRole.TableRow, head)).ToArray();
        foreach (var cell in HeaderGrid.Of(table.Columns))
        {
            _cells.Add((cell, Set(cell, table.Columns[cell.Column], frame, rows[cell.Level])));
        }

        _levelTops = LevelTops(depth);
    }

    public static Band Place(TableContent table, TableGrid grid, BlockFrame frame, StructureElement head) =>
        new TableHeader(table, grid, frame, head).Draw();

    private SetText Set(HeaderCell cell, TableColumn column, BlockFrame frame, StructureElement row)
    {
        var element = new StructureElement(StructureRole.HeaderCell, row)
        {
            Scope = HeaderScope.Column,
            ColumnSpan = cell.ColumnSpan,
            RowSpan = cell.RowSpan,
        };
        return SetText.WithFirstFit(
            frame.Measurer,
            StyledText.Plain(cell.Text, _grid.Look.Header, element),
            _grid.Look.Header,
            _grid.Width(cell.Column, cell.ColumnSpan) - (2 * TableLook.PaddingX),
            cell.IsLeaf ? TableLook.AlignmentOf(column.Alignment) : TextAlignment.Centre);
    }

    // One more entry than there are levels: the last is the bottom of the heading.
    private double[] LevelTops(int depth)
    {
        var tops = new double[depth + 1];
        for (var level = 0; level < depth; level++)
        {
            // A cell over several levels may need more than they have; the lowest of them gives it.
            var bottom = _cells
                .Where(entry => entry.Cell.Level + entry.Cell.RowSpan - 1 == level)
                .Select(entry => tops[entry.Cell.Level] + entry.Text.HeightPoints + (2 * TableLook.PaddingY));
            tops[level + 1] = Math.Max(tops[level], bottom.DefaultIfEmpty(0).Max());
        }

        return tops;
    }

    private Band Draw()
    {
        var height = _levelTops[^1];
        var width = _grid.WidthPoints;
        var marks = new List<Mark>
        {
            new Mark.Fill(null, Inks.HeaderTint, new Box(0, 0, width, height)),
            new Mark.Line(null, Inks.HeavyRule, TableLook.HeavyRule, 0, 0, width, 0),
            new Mark.Line(null, Inks.HeavyRule, TableLook.HeavyRule, 0, height, width, height),
        };
        foreach (var (cell, text) in _cells)
        {
            var left = _grid.Left(cell.Column);
            var bottom = _levelTops[cell.Level + cell.RowSpan];
            if (!cell.IsLeaf)
            {
                marks.Add(new Mark.Line(
                    null, Inks.HeavyRule, TableLook.LightRule, left + TableLook.PaddingX, bottom,
                    left + _grid.Width(cell.Column, cell.ColumnSpan) - TableLook.PaddingX, bottom));
            }

            text.Draw(marks, left + TableLook.PaddingX, bottom - TableLook.PaddingY - text.HeightPoints);
        }

        return new Band(height) { Marks = marks, StaysWithNext = true };
    }
}
