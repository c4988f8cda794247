namespace QuarterlyReports.Core.Documents;

/// <summary>
/// The heading cells of a table, level by level: neighbours that share the headings above them share those cells.
/// </summary>
public static class HeaderGrid
{
    public static int DepthOf(IReadOnlyList<TableColumn> columns) => 1 + columns.Max(column => column.Groups.Count);

    /// <summary>In reading order: from the top row down, each from left to right.</summary>
    public static IReadOnlyList<HeaderCell> Of(IReadOnlyList<TableColumn> columns)
    {
        var depth = DepthOf(columns);
        var cells = new List<HeaderCell>();
        for (var level = 0; level < depth; level++)
        {
            for (var column = 0; column < columns.Count; column++)
            {
                var groups = columns[column].Groups;
                if (level == groups.Count)
                {
                    cells.Add(new HeaderCell(columns[column].Heading, level, column, depth - level, ColumnSpan: 1, IsLeaf: true));
                }
                else if (level < groups.Count && !(column > 0 && SharesGroup(columns[column - 1], columns[column], level)))
                {
                    var span = 1 + columns.Skip(column + 1).TakeWhile(next => SharesGroup(columns[column], next, level)).Count();
                    cells.Add(new HeaderCell(groups[level], level, column, RowSpan: 1, span, IsLeaf: false));
                }
            }
        }

        return cells;
    }

    private static bool SharesGroup(TableColumn one, TableColumn other, int level) =>
        one.Groups.Count > level
        && other.Groups.Count > level
        && one.Groups.Take(level + 1).SequenceEqual(other.Groups.Take(level + 1), StringComparer.Ordinal);
}
