namespace QuarterlyReports.Core.Documents;

/// <param name="Marker">Such as "-", "1." or "đ)".</param>
/// <param name="Content">First paragraph of the item.</param>
/// <param name="Children">Items one level deeper; empty when there are none.</param>
public sealed record ListItem(string Marker, IReadOnlyList<Inline> Content, IReadOnlyList<ListItem> Children)
{
    public ListItem(string marker, IReadOnlyList<Inline> content)
        : this(marker, content, [])
    {
    }
}
