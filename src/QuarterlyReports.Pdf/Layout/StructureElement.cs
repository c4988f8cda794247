namespace QuarterlyReports.Pdf.Layout;

/// <summary>
/// One element of the document's logical structure (ISO 32000-1, 14.7). Marks point at it, from as many pages as it spans, so a
/// row split between two pages stays one row.
/// </summary>
public sealed class StructureElement
{
    private readonly List<StructureElement> _children = [];

    public StructureElement(StructureRole role, StructureElement? parent)
    {
        Role = role;
        Parent = parent;
        parent?._children.Add(this);
    }

    public StructureRole Role { get; }

    public StructureElement? Parent { get; }

    /// <summary>In reading order.</summary>
    public IReadOnlyList<StructureElement> Children => _children;

    /// <summary>For figures; required there.</summary>
    public string? AlternativeText { get; init; }

    /// <summary>BCP 47 tag where it differs from the parent's.</summary>
    public string? LanguageTag { get; init; }

    /// <summary>What a header cell is the header of; null for other elements.</summary>
    public HeaderScope? Scope { get; init; }

    public int ColumnSpan { get; init; } = 1;

    public int RowSpan { get; init; } = 1;

    /// <summary>Where a figure stands on its page; set by layout once it is placed.</summary>
    public Box? Bounds { get; set; }
}
