namespace QuarterlyReports.Core.Documents;

/// <param name="Cells">Their spans add up to the number of columns.</param>
public sealed record TableRow(IReadOnlyList<TableCell> Cells, RowRole Role = RowRole.Body)
{
    /// <summary>A place that links lead to, such as "record-S-025"; null when nothing leads here.</summary>
    public string? Anchor { get; init; }
}
