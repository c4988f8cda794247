using QuarterlyReports.Office.Spreadsheet;
using QuarterlyReports.Office.Spreadsheet.Writing;

namespace QuarterlyReports.Publishing.Workbook;

/// <summary>A hand-laid sheet with what all of them share: title, window, headings and notes across its columns.</summary>
internal sealed class LaidOutSheet
{
    /// <summary>Title, window and a blank row.</summary>
    public const int TopRows = 3;

    /// <summary>Title and window: all that repeats on the pages of a sheet of several tables.</summary>
    public const int TitleRows = 2;

    private readonly WorkbookDraft _draft;
    private readonly IReadOnlyList<double> _widths;

    /// <param name="draft">Whose title and words it carries.</param>
    /// <param name="name">Of the sheet.</param>
    /// <param name="widths">Of its columns.</param>
    /// <param name="frozenRows">Rows that stay in sight and repeat on every printed page; 0 for none.</param>
    /// <param name="isLandscape">How it prints.</param>
    /// <param name="isOnePage">Whether it prints on one page, however small.</param>
    /// <param name="printedColumns">How many columns print; null prints all.</param>
    public LaidOutSheet(
        WorkbookDraft draft,
        string name,
        IReadOnlyList<double> widths,
        int frozenRows,
        bool isLandscape,
        bool isOnePage = false,
        int? printedColumns = null)
    {
        // Titles and notes stretch as far as paper shows them.
        (_draft, _widths) = (draft, [.. widths.Take(printedColumns ?? widths.Count)]);
        Grid = new GridSheet(name, widths)
        {
            HasGridLines = false,
            FrozenRows = frozenRows,
            Print = draft.Print(isLandscape, frozenRows) with
            {
                IsOnePage = isOnePage,
                PrintedColumns = printedColumns,
            },
            TabColor = SheetLook.Navy,
        };
    }

    public GridSheet Grid { get; }

    /// <param name="title">Of the sheet.</param>
    /// <param name="subtitle">Null gives the days covered.</param>
    public void AddTop(string title, string? subtitle = null)
    {
        AddAcross(title, SheetLook.Title, 26);
        AddAcross(subtitle ?? _draft.Subtitle, SheetLook.Subtitle, 18);
        Grid.Add();
    }

    /// <summary>A heading of a further table, with room above it.</summary>
    /// <param name="text">The heading.</param>
    /// <param name="isOnNewPage">Whether paper shows it on top of a page, never alone at the foot of one.</param>
    public void AddHeading(string text, bool isOnNewPage = false)
    {
        Grid.Add();
        if (isOnNewPage) Grid.BreakPageAfter(Grid.RowCount);
        AddAcross(text, SheetLook.Heading, 22);
    }

    /// <summary>A sentence across the columns, as tall as it needs: no program fits a row to merged cells.</summary>
    public void AddNote(string text, CellStyle? style = null)
    {
        var look = style ?? SheetLook.Note;
        var lines = _draft.Font.LinesIn(text, _widths.Sum(), look);
        AddAcross(text, look, lines * WorkbookFont.LinePoints + 3);
    }

    private void AddAcross(string text, CellStyle style, double heightPoints)
    {
        var row = Grid.AddTall(heightPoints, Cell.Text(text, style));
        if (_widths.Count > 1) Grid.Merge(new CellRange(row, 1, row, _widths.Count));
    }
}
