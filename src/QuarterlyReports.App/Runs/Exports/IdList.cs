using QuarterlyReports.Data.Intake;
using QuarterlyReports.Data.Intake.RoundTrip;
using QuarterlyReports.Office.Spreadsheet.Writing;

namespace QuarterlyReports.App.Runs.Exports;

/// <summary>Notes the ids of the rows while they are written, for the sheet that lists them.</summary>
internal sealed class IdList(IntakeKind kind)
{
    private readonly List<string> _ids = [];

    /// <summary>Whether there are more than anybody edits; then no sheet lists them.</summary>
    public bool IsTooLong { get; private set; }

    public IEnumerable<string?[]> Noting(IEnumerable<string?[]> rows)
    {
        foreach (var row in rows)
        {
            Note(row[0]);
            yield return row;
        }
    }

    /// <summary>The sheet, when the rows have been written; none of an export too long to be edited.</summary>
    public IEnumerable<Sheet> Sheets()
    {
        if (!IsTooLong) yield return ExportedIds.SheetOf(kind, _ids);
    }

    private void Note(string? id)
    {
        if (IsTooLong || id is null) return;
        _ids.Add(id);
        IsTooLong = _ids.Count > ExportedIds.Most;
        if (IsTooLong) _ids.Clear();
    }
}
