using QuarterlyReports.Data.Intake.Findings;
using QuarterlyReports.Data.Intake.Sources;

namespace QuarterlyReports.Data.Intake.RoundTrip;

/// <summary>A row as the file has it, on its way back to whoever sent it.</summary>
internal static class GivenBack
{
    private const string Unit = "unit";

    /// <summary>With the unit in a column of its own when it stood above the rows, where the returned row leaves it.</summary>
    public static RejectedRow Row(IRowSource rows, IntakeTable table, Place place, IReadOnlyList<Finding> reasons)
    {
        List<string> headings = [.. table.Map.Headings];
        List<string> cells =
            [.. Enumerable.Range(0, Math.Max(rows.Count, headings.Count)).Select(index => rows[index].Text)];
        if (table.Form is { Unit.Cell: { IsBlank: false } unit } && table.Map[Unit].Index < 0)
        {
            headings.Insert(0, Unit);
            cells.Insert(0, unit.Text);
        }

        return new(place, headings, cells, reasons);
    }
}
