namespace QuarterlyReports.Publishing.Workbook;

/// <summary>
/// The lists of which an activity can count under several entries, so that a column of its own row cannot say it.
/// </summary>
internal enum LineList
{
    Region,
    Partner,
    Group,
    Mechanism,
    Margins,
    Theme,
    Agency,

    // Columns of the activity's own row say these too; here their rows stand together.
    Form,
    Level,

    /// <summary>Whatever else is counted: tracks, marks, themes within a partner group.</summary>
    Other,
}
