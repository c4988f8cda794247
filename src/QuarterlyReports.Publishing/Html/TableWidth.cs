using System.Globalization;
using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Publishing.Html;

/// <summary>How narrow a table may become before it scrolls instead, and how its columns share the width.</summary>
internal static class TableWidth
{
    // In type sizes: a column of text stays readable at some ten letters, a number needs half of that.
    private const double TextColumn = 7;
    private const double FirstTextColumn = 8;
    private const double OtherColumn = 4;

    // The widest page of the screen layout holds about so much.
    private const double BroadFrom = 72;

    /// <summary>A style that keeps letters from standing one below the other on a phone.</summary>
    public static string Smallest(TableContent table) =>
        string.Create(CultureInfo.InvariantCulture, $"min-width:{SmallestOf(table):0.#}em");

    /// <summary>Whether it scrolls even on a wide screen.</summary>
    public static bool IsBroad(TableContent table) => SmallestOf(table) > BroadFrom;

    /// <summary>A style for each column; null where the content decides.</summary>
    public static IReadOnlyList<string?> Shares(IReadOnlyList<TableColumn> columns)
    {
        var weights = columns.Select(column => column.Weight).ToList();
        var sum = weights.Sum();
        return
        [
            .. weights.Select(weight => weights.All(each => each is not null)
                ? string.Create(CultureInfo.InvariantCulture, $"width:{100 * weight / sum:0.##}%")
                : null),
        ];
    }

    private static double SmallestOf(TableContent table) => table.Columns.Select((column, index) =>
        column.Alignment != ColumnAlignment.Text ? OtherColumn : index == 0 ? FirstTextColumn : TextColumn).Sum();
}
