using QuarterlyReports.Data.Intake.Forms;

namespace QuarterlyReports.Data.Intake.Columns;

/// <summary>The row of a table that names its columns.</summary>
/// <param name="Row">As a spreadsheet program numbers it; title lines above it are not part of the table.</param>
/// <param name="Headings">From the first column to the last that has a heading; columns without one are empty strings.</param>
/// <param name="Width">How many cells the row has, blank ones at its end included.</param>
/// <param name="Score">How many of the headings one kind of file knows.</param>
internal sealed record Header(int Row, IReadOnlyList<string> Headings, int Width, int Score)
{
    /// <summary>Who reports for which period, as an intake form says above its headings; null when nothing does.</summary>
    public FormHead? Form { get; init; }
}
