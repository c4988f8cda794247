using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake.Findings;

namespace QuarterlyReports.Data.Intake;

/// <summary>A row that an error keeps out, as the file has it.</summary>
/// <param name="Headings">The headings of its table.</param>
/// <param name="Cells">Their cells; blank ones are empty strings.</param>
/// <param name="Reasons">The findings of severity error on this row.</param>
public sealed record RejectedRow(
    Place Place, IReadOnlyList<string> Headings, IReadOnlyList<string> Cells, IReadOnlyList<Finding> Reasons)
{
    /// <summary>The headings above the reasons when the row is given back; import reads neither column.</summary>
    public static readonly Bilingual ReasonsHeading = new("reasons", "lý do từ chối");

    /// <summary>Whether a column holds why an earlier import gave the row back.</summary>
    public static bool IsReasons(string heading) => heading == ReasonsHeading.English || heading == ReasonsHeading.Vietnamese;

    /// <summary>What keeps the row out, a line for each reason.</summary>
    public string ReasonsIn(Language language) => string.Join("\n", Reasons.Select(reason => reason.Message(language)));
}
