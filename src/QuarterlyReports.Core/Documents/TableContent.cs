namespace QuarterlyReports.Core.Documents;

/// <summary>A table: nested column headings, rows whose cells may span columns, notes under it.</summary>
public sealed record TableContent
{
    /// <summary>Unique in the document; links lead here.</summary>
    public required string Id { get; init; }

    /// <summary>
    /// Whole caption with its number: "Table 1. Bilateral activities by region". Empty for a table without one.
    /// </summary>
    public IReadOnlyList<Inline> Caption { get; init; } = [];

    /// <summary>The leaf columns, left to right. A group of headings is written in <see cref="TableColumn.Groups"/>.</summary>
    public required IReadOnlyList<TableColumn> Columns { get; init; }

    public required IReadOnlyList<TableRow> Rows { get; init; }

    /// <summary>Notes and the reconciliation line, each a paragraph right under the table.</summary>
    public IReadOnlyList<IReadOnlyList<Inline>> Notes { get; init; } = [];
}
