namespace QuarterlyReports.Core.Documents;

/// <param name="Content">Empty for a cell that is meant to be empty.</param>
/// <param name="ColumnSpan">1 or more.</param>
public sealed record TableCell(IReadOnlyList<Inline> Content, int ColumnSpan = 1)
{
    /// <summary>
    /// Where its number leads: the id of a <see cref="RecordList"/> or of a table. Null where nothing is behind it.
    /// </summary>
    public string? Target { get; init; }

    public static TableCell Of(string text, Emphasis emphasis = Emphasis.None) =>
        new(text.Length == 0 ? [] : [new Inline.Text(text, emphasis)]);
}
