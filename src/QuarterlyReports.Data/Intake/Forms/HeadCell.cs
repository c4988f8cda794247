using QuarterlyReports.Data.Intake.Sources;

namespace QuarterlyReports.Data.Intake.Forms;

/// <summary>A value above the headings of a form.</summary>
/// <param name="Row">As a spreadsheet program numbers it.</param>
/// <param name="Index">Of its column, from 0; null while nothing stands there.</param>
/// <param name="Label">The words it stands beside.</param>
internal sealed record HeadCell(int Row, int? Index, string Label, Cell Cell);
