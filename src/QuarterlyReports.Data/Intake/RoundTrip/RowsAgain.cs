using QuarterlyReports.Data.Intake.Findings;

namespace QuarterlyReports.Data.Intake.RoundTrip;

/// <summary>Fetches rows a second time that could be read and still could not be kept, to give them back.</summary>
internal static class RowsAgain
{
    public static IEnumerable<RejectedRow> Of(IReadOnlyList<IntakeTable> tables, IReadOnlyList<Finding> refused)
    {
        foreach (var table in tables)
        {
            var reasons = refused.Where(finding => finding.Place.File == table.File && finding.Place.Sheet == table.Sheet)
                .ToLookup(finding => finding.Place.Row);
            if (reasons.Count == 0) continue;
            using var rows = table.OpenRows();
            while (rows.Read())
            {
                if (reasons.Contains(rows.Row))
                    yield return GivenBack.Row(rows, table, new(table.File, table.Sheet, rows.Row), [.. reasons[rows.Row]]);
            }
        }
    }
}
