using System.Globalization;
using QuarterlyReports.Data.Intake.Columns;
using QuarterlyReports.Data.Intake.Findings;
using QuarterlyReports.Data.Intake.Sources;
using QuarterlyReports.Office.Spreadsheet;

namespace QuarterlyReports.Data.Intake.Rows;

/// <summary>
/// The rows of a table that hold records: not the blank ones, nor the numbering of columns and the totals of a form.
/// </summary>
internal sealed class RecordRows(IRowSource rows, IntakeTable table, FindingList findings)
{
    private const int FewestNumbered = 3;
    private const int LongestTotalWord = 20;

    private static readonly HashSet<string> TotalWords = ["total", "sum", "tongcong", "tongso", "cong"];

    // Columns below a blank heading are read by nobody; that something stands in one is said once.
    private readonly List<int> _unnamed =
        [.. Enumerable.Range(0, table.Map.Headings.Count).Where(index => table.Map.Headings[index].Length == 0)];
    private readonly HashSet<int> _reported = [];
    private bool _isBelowHeader = true;

    /// <summary>Records in rows that whoever opens the file does not see.</summary>
    public int Hidden { get; private set; }

    public bool Read()
    {
        while (rows.Read())
        {
            if (FirstFilled() is not { } first) continue;
            var isNumbering = _isBelowHeader && IsNumbering();
            _isBelowHeader = false;
            if (isNumbering || IsTotal(rows[first])) continue;
            if (rows.IsHidden) Hidden++;
            ReportUnnamed();
            return true;
        }

        return false;
    }

    private int? FirstFilled()
    {
        for (var index = 0; index < rows.Count; index++)
            if (!rows.IsBlank(index)) return index;
        return null;
    }

    // Official forms number their columns in a row below the headings: (1), (2), (3) …
    private bool IsNumbering()
    {
        var numbered = 0;
        for (var index = 0; index < rows.Count; index++)
        {
            if (rows.IsBlank(index)) continue;
            if (!TryNumber(rows[index].Text, out var number) || number != numbered + 1) return false;
            numbered++;
        }

        return numbered >= FewestNumbered;
    }

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text.AsSpan().Trim("()"), NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private bool IsTotal(Cell first)
    {
        // Nearly every row begins with an id or a running number: no need to fold those.
        if (first.Text.Length > LongestTotalWord || first.Text.AsSpan().ContainsAnyInRange('0', '9')) return false;
        if (!TotalWords.Contains(Folded.Of(first.Text))) return false;
        findings.Add(new(FileRules.TotalSkipped, PlaceOf(null), first.Text));
        return true;
    }

    private void ReportUnnamed()
    {
        foreach (var index in _unnamed) ReportUnnamed(index);
        // A row that is wider than its header is an error of its own where the width is fixed.
        if (rows.HasFixedWidth && rows.Count != table.Width) return;
        for (var index = table.Map.Headings.Count; index < rows.Count; index++) ReportUnnamed(index);
    }

    private void ReportUnnamed(int index)
    {
        if (rows.IsBlank(index) || !_reported.Add(index)) return;
        findings.Add(new(FileRules.HeadingMissing, PlaceOf(index), rows[index].Text));
    }

    private Place PlaceOf(int? index) =>
        new(table.File, table.Sheet, rows.Row, Letter: index is { } at ? CellAddress.Letters(at + 1) : null);
}
