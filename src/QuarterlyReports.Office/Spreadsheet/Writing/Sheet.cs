namespace QuarterlyReports.Office.Spreadsheet.Writing;

/// <summary>A worksheet to be written: everything around its cells. The two kinds of sheet write the cells.</summary>
public abstract class Sheet
{
    private readonly List<CellRange> _merges = [];
    private readonly List<CellLink> _links = [];
    private readonly List<SheetChart> _charts = [];
    private readonly List<SheetPivot> _pivots = [];
    private readonly List<CellHighlight> _highlights = [];
    private readonly List<CellCheck> _checks = [];
    private readonly List<int> _pageBreaks = [];

    private protected Sheet(string name)
    {
        SheetNameRules.Check(name);
        Name = name;
    }

    public string Name { get; }

    public bool HasGridLines { get; init; } = true;

    /// <summary>Rows that stay in sight from the top; 0 freezes none.</summary>
    public int FrozenRows { get; init; }

    /// <summary>Columns that stay in sight from the left; 0 freezes none.</summary>
    public int FrozenColumns { get; init; }

    /// <summary>Six hexadecimal digits; null leaves the tab plain.</summary>
    public string? TabColor { get; init; }

    /// <summary>Without a password, against slips: only cells of an unlocked style can be typed into.</summary>
    public bool IsProtected { get; init; }

    public PrintSetup Print { get; init; } = new();

    /// <summary>A range with filter buttons in its first row; null has none. A table sheet has its own.</summary>
    public CellRange? Filter { get; set; }

    /// <summary>Asked for when the rows have been written.</summary>
    internal virtual IReadOnlyList<CellHighlight> Highlights => _highlights;

    internal IReadOnlyList<CellRange> Merges => _merges;

    internal IReadOnlyList<CellLink> Links => _links;

    internal IReadOnlyList<SheetChart> Charts => _charts;

    internal IReadOnlyList<SheetPivot> Pivots => _pivots;

    internal IReadOnlyList<CellCheck> Checks => _checks;

    internal IReadOnlyList<int> PageBreaks => _pageBreaks;

    internal abstract bool HasAddressedCells { get; }

    /// <summary>Of the columns from A on, in Excel's unit.</summary>
    internal abstract IReadOnlyList<double> ColumnWidths(WorkbookFont font);

    /// <summary>Called once, after the widths have been asked for.</summary>
    internal abstract void WriteRows(CellWriter cells, WorkbookFont font);

    public void Merge(CellRange range)
    {
        if (_merges.Any(other => Overlap(other, range)))
            throw new ArgumentException($"Sheet '{Name}': {range} overlaps cells that are merged already.", nameof(range));
        _merges.Add(range);
    }

    public void Link(CellLink link) => _links.Add(link);

    public void Highlight(CellHighlight highlight) => _highlights.Add(highlight);

    public void Check(CellCheck check) => _checks.Add(check);

    /// <summary>Paper goes on with the next page after that row.</summary>
    public void BreakPageAfter(int row) => _pageBreaks.Add(row);

    public void Draw(SheetChart chart) => _charts.Add(chart);

    /// <summary>The cells of its area are the sheet's own, to be written as the pivot table shows them at first.</summary>
    public void Count(SheetPivot pivot) => _pivots.Add(pivot);

    private static bool Overlap(CellRange one, CellRange other) =>
        one.FirstRow <= other.LastRow && other.FirstRow <= one.LastRow
        && one.FirstColumn <= other.LastColumn && other.FirstColumn <= one.LastColumn;
}
