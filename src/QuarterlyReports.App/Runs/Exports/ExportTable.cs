namespace QuarterlyReports.App.Runs.Exports;

/// <summary>Records of one kind as columns and rows, with the names and spellings that import reads back.</summary>
/// <param name="Name">The kind, which the sheet is named after.</param>
/// <param name="Rows">Read once, one row at a time; a null cell is not recorded.</param>
public sealed record ExportTable(string Name, IReadOnlyList<string> Columns, IEnumerable<string?[]> Rows)
{
    /// <summary>Of the sheet; null is the name.</summary>
    public string? SheetName { get; init; }
}
