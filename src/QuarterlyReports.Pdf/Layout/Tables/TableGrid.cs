using System.Globalization;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Fonts;

namespace QuarterlyReports.Pdf.Layout.Tables;

/// <summary>Where the columns of a table stand, and the type size at which they fit.</summary>
internal sealed class TableGrid
{
    private readonly double[] _edges;

    private TableGrid(IReadOnlyList<double> widths, TableLook look)
    {
        Look = look;
        _edges = new double[widths.Count + 1];
        for (var column = 0; column < widths.Count; column++)
        {
            _edges[column + 1] = _edges[column] + widths[column];
        }
    }

    public TableLook Look { get; }

    public double WidthPoints => _edges[^1];

    /// <exception cref="DocumentException">The table does not fit the width even in the smallest type.</exception>
    public static TableGrid Of(TableContent table, ITypeMeasurer measurer, double width)
    {
        var needs = ColumnNeeds.Of(table, measurer);
        foreach (var size in TableLook.Sizes)
        {
            var scaled = needs.Select(need => need.At(size / TableLook.Sizes[0])).ToArray();
            if (scaled.Sum(need => need.Least) <= width)
            {
                return new TableGrid(ColumnWidths.Of(table.Columns, scaled, width), new TableLook(size));
            }
        }

        var least = needs.Sum(need => need.At(TableLook.Sizes[^1] / TableLook.Sizes[0]).Least);
        throw new DocumentException(string.Create(
            CultureInfo.InvariantCulture,
            $"The table '{table.Id}' needs {least:0} pt for its {table.Columns.Count} columns, but the page is {width:0} pt wide "
            + $"between its margins. Put it in a landscape section or take columns out."));
    }

    public double Left(int column) => _edges[column];

    public double Width(int column, int span) => _edges[column + span] - _edges[column];
}
