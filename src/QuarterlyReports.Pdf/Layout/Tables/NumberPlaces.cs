using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Fonts;

namespace QuarterlyReports.Pdf.Layout.Tables;

/// <summary>Where the numbers of a table end, so that their units stand under each other.</summary>
internal sealed class NumberPlaces(TableGrid grid, ITypeMeasurer measurer, string languageTag)
{
    /// <summary>How far before the right edge of its column a cell ends; 0 for most.</summary>
    public double InsetOf(TableCell cell, int column, RowRole role)
    {
        if (cell.ColumnSpan > 1 || grid.TailPoints(column) == 0)
        {
            return 0;
        }

        var words = InlineWords.Of(cell.Content);
        var style = grid.Look.Of(role);
        return NumberTail.StartOf(words, languageTag) is { } start
            ? grid.TailPoints(column) - measurer.WidthPoints(style.Face(), style.SizePoints, words.AsSpan(start))
            : 0;
    }

    /// <summary>The same for all cells whose place is not the edge.</summary>
    public IReadOnlyDictionary<(int Row, int Column), double> InsetsOf(TableContent table)
    {
        var insets = new Dictionary<(int Row, int Column), double>();
        foreach (var (index, row) in table.Rows.Index())
        {
            var column = 0;
            foreach (var cell in row.Cells)
            {
                if (InsetOf(cell, column, row.Role) is > 0 and var inset)
                {
                    insets[(index, column)] = inset;
                }

                column += cell.ColumnSpan;
            }
        }

        return insets;
    }
}
