namespace QuarterlyReports.Core.Documents;

/// <summary>Refuses a table whose rows and columns do not add up.</summary>
public static class TableCheck
{
    /// <exception cref="DocumentException">The first row that does not fit.</exception>
    public static void Check(TableContent table)
    {
        if (table.Columns.Count == 0)
        {
            throw new DocumentException($"The table '{table.Id}' has no columns.");
        }

        for (var row = 0; row < table.Rows.Count; row++)
        {
            var spans = table.Rows[row].Cells.Sum(cell => cell.ColumnSpan);
            if (spans != table.Columns.Count || table.Rows[row].Cells.Any(cell => cell.ColumnSpan < 1))
            {
                throw new DocumentException(
                    $"Row {row + 1} of the table '{table.Id}' spans {spans} columns, but the table has {table.Columns.Count}.");
            }
        }
    }
}
