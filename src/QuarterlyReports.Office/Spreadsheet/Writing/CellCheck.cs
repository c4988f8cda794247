namespace QuarterlyReports.Office.Spreadsheet.Writing;

/// <summary>What a spreadsheet program tells whoever selects a cell, and does when the rule is broken.</summary>
public sealed record CellCheck(CellRange Range, CellRule Rule)
{
    // Excel calls a workbook damaged whose prompts are longer.
    public const int LongestTitle = 32;
    public const int LongestText = 255;

    /// <summary>What else can be typed is asked about instead of refused.</summary>
    public bool IsAdvice { get; init; }

    /// <summary>At most <see cref="LongestTitle"/> characters; null shows none.</summary>
    public string? PromptTitle { get; init; }

    /// <summary>At most <see cref="LongestText"/> characters; null shows none.</summary>
    public string? Prompt { get; init; }

    /// <summary>Shown when the rule is broken; null accepts it in silence, so that a list is an offer and no more.</summary>
    public string? Complaint { get; init; }
}
