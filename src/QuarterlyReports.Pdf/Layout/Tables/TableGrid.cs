using System.Globalization;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Fonts;

namespace QuarterlyReports.Pdf.Layout.Tables;

/// <summary>Where the columns of a table stand, and the type size at which they fit.</summary>
internal sealed class TableGrid
{
    private readonly double[] _edges;
    private readonly IReadOnlyList<double> _tails;

    private TableGrid(IReadOnlyList<double> widths, IReadOnlyList<double> tails, TableLook look)
    {
        (Look, _tails) = (look, tails);
        _edges = new double[widths.Count + 1];
        for (var column = 0; column < widths.Count; column++)
        {
            _edges[column + 1] = _edges[column] + widths[column];
        }
    }

    public TableLook Look { get; }

    public double WidthPoints => _edges[^1];

    /// <exception cref="DocumentException">The table does not fit the width even in the smallest type.</exception>
    public static TableGrid Of(TableContent table, ITypeMeasurer measurer, double width, string languageTag)
    {
        var needs = ColumnNeeds.Of(table, measurer, languageTag);
        var sizes = TableLook.Sizes.Select(size => (Size: size, Needs: needs.At(size / TableLook.Sizes[0]))).ToList();
        var fitting = sizes.FindAll(each => each.Needs.LeastWidth <= width);
        if (fitting.Count > 0)
        {
            // The largest type that leaves room, else the smallest that reads well: what is crowded anyway needs all room.
            var legible = fitting.FindAll(each => each.Size >= TableLook.SmallestForRoom);
            var roomy = legible.FindIndex(each => HasRoom(each.Needs, width));
            var (size, chosen) = legible.Count == 0 ? fitting[0] : legible[roomy < 0 ? ^1 : roomy];
            return new TableGrid(ColumnWidths.Of(table.Columns, chosen, width), chosen.Tails, new TableLook(size));
        }

        var least = needs.At(TableLook.Sizes[^1] / TableLook.Sizes[0]).LeastWidth;
        throw new DocumentException(string.Create(
            CultureInfo.InvariantCulture,
            $"The table '{table.Id}' needs {least:0} pt for its {table.Columns.Count} columns, but the page is {width:0} pt wide "
            + $"between its margins. Put it in a landscape section or take columns out."));
    }

    /// <summary>The widest <see cref="NumberTail"/> of a column.</summary>
    public double TailPoints(int column) => _tails[column];

    public double Left(int column) => _edges[column];

    public double Width(int column, int span) => _edges[column + span] - _edges[column];

    // Words that fit one by one are not yet lines: where most of the width goes to the longest words, rows become towers.
    private static bool HasRoom(TableNeeds needs, double width) =>
        needs.NaturalWidth <= width
        || needs.LeastWidth <= width * (1 - TableLook.RoomShare);
}
