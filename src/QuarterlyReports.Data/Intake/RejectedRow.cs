using QuarterlyReports.Data.Intake.Findings;

namespace QuarterlyReports.Data.Intake;

/// <summary>A row that an error keeps out, as the file has it.</summary>
/// <param name="Headings">The headings of its table.</param>
/// <param name="Cells">Their cells; blank ones are empty strings.</param>
/// <param name="Reasons">The findings of severity error on this row.</param>
public sealed record RejectedRow(
    Place Place, IReadOnlyList<string> Headings, IReadOnlyList<string> Cells, IReadOnlyList<Finding> Reasons)
{
    /// <summary>The heading above the reasons when the row is given back; import does not read it.</summary>
    public const string ReasonsHeading = "reasons";
}
