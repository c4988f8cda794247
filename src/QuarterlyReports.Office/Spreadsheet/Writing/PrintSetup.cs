namespace QuarterlyReports.Office.Spreadsheet.Writing;

/// <summary>How a sheet prints: on A4, as wide as stated, as long as it takes.</summary>
public sealed record PrintSetup
{
    public bool IsLandscape { get; init; }

    /// <summary>Made smaller until all of it stands on one page; else it is as long as it takes.</summary>
    public bool IsOnePage { get; init; }

    /// <summary>The pages that the columns are spread over.</summary>
    public int PagesWide { get; init; } = 1;

    /// <summary>How many rows from the top repeat on every page; 0 repeats none.</summary>
    public int TitleRows { get; init; }

    /// <summary>How many columns from the left are printed; null prints all.</summary>
    public int? PrintedColumns { get; init; }

    /// <summary>The last row that is printed; null prints all.</summary>
    public int? PrintedRows { get; init; }

    /// <summary>On top of every page, in the manner of a footer; null prints none.</summary>
    public PageFooter? Header { get; init; }

    /// <summary>Null prints none.</summary>
    public PageFooter? Footer { get; init; }
}
