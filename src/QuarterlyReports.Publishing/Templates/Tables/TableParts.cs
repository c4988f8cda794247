using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Publishing.Templates.Tables;

/// <summary>A table before it has its number: cells and notes are words with marks.</summary>
internal sealed record TableParts(IReadOnlyList<TableColumn> Columns, IReadOnlyList<RowParts> Rows)
{
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The sentence that stands in place of the table; null where the table itself stands.</summary>
    public string? Quiet { get; init; }

    /// <summary>The same table; without rows it has one line that says so instead of vanishing.</summary>
    public TableParts OrOneLine(string words) =>
        Rows.Count > 0 ? this : this with { Rows = [RowParts.Across(words, RowRole.Body)], Notes = [] };
}

/// <param name="Cells">One for each column, or a single one that reaches across all of them.</param>
internal sealed record RowParts(IReadOnlyList<string> Cells, RowRole Role = RowRole.Body)
{
    /// <summary>Where links to the record lead that the row is about; null when it is about none.</summary>
    public string? Place { get; init; }

    public bool IsAcross { get; private init; }

    public static RowParts Across(string words, RowRole role) => new([words], role) { IsAcross = true };
}
