namespace QuarterlyReports.Office.Spreadsheet.Reading;

/// <summary>How far a workbook from outside is followed before it is refused. Honest workbooks stay far below each.</summary>
internal sealed record WorkbookLimits
{
    public static readonly WorkbookLimits Default = new();

    public long FileBytes { get; init; } = 1L << 30;

    public int Parts { get; init; } = 10_000;

    /// <summary>All parts together, unpacked.</summary>
    public long ExpandedBytes { get; init; } = 2L << 30;

    /// <summary>Unpacked over packed size of one part. Rows of equal blank cells reach about 60.</summary>
    public int Ratio { get; init; } = 150;

    /// <summary>Parts smaller than this unpacked may have any ratio.</summary>
    public long RatioFreeBytes { get; init; } = 8L << 20;

    /// <summary>Characters between two opening brackets: one text, or one tag with all its attributes.</summary>
    public int MarkupRun { get; init; } = 1 << 20;

    public int Depth { get; init; } = 64;

    /// <summary>Different element, attribute and namespace names in one part.</summary>
    public int Names { get; init; } = 10_000;

    public int Sheets { get; init; } = 1_000;

    /// <summary>Cells of one sheet, gaps within its rows included.</summary>
    public long Cells { get; init; } = 100_000_000;

    public int Styles { get; init; } = 100_000;

    public int SharedTexts { get; init; } = 5_000_000;

    /// <summary>All shared texts together.</summary>
    public long SharedCharacters { get; init; } = 250_000_000;
}
