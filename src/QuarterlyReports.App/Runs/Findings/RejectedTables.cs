using QuarterlyReports.App.Runs.Exports;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake;

namespace QuarterlyReports.App.Runs.Findings;

/// <summary>
/// Rejected rows under the headings they came with, and a column of reasons in each language: they can be mended where they
/// stand and imported.
/// </summary>
internal static class RejectedTables
{
    private const int LongestName = 31;

    // Sheets beside these in one workbook, and the name that Excel keeps for itself.
    private static readonly string[] OtherSheets = ["findings", "differences", "History"];

    /// <summary>A table for each sheet or file they come from, named as that is.</summary>
    public static IEnumerable<ExportTable> Each(IReadOnlyList<RejectedRow> rejected)
    {
        var names = new HashSet<string>(OtherSheets, StringComparer.OrdinalIgnoreCase);
        var sources = rejected.GroupBy(row => (row.Place.File, row.Place.Sheet));
        return sources.Select((rows, index) => Together([.. rows]) with
        {
            Name = FormattableString.Invariant($"rejected{index + 1}"),
            SheetName = NewName(rows.Key.Sheet ?? Path.GetFileNameWithoutExtension(rows.Key.File) ?? "rejected", names),
        });
    }

    /// <summary>One table with the columns of all.</summary>
    public static ExportTable Together(IReadOnlyList<RejectedRow> rejected)
    {
        var headings = rejected.SelectMany(row => row.Headings)
            .Where(heading => heading.Length > 0 && !RejectedRow.IsReasons(heading))
            .Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        return new(
            "rejected",
            [.. headings, RejectedRow.ReasonsHeading.In(Language.English), RejectedRow.ReasonsHeading.In(Language.Vietnamese)],
            rejected.Select(string?[] (row) =>
            [
                .. headings.Select(heading => CellUnder(heading, row)),
                row.ReasonsIn(Language.English), row.ReasonsIn(Language.Vietnamese),
            ]));
    }

    private static string? CellUnder(string heading, RejectedRow row)
    {
        for (var column = 0; column < row.Headings.Count && column < row.Cells.Count; column++)
            if (string.Equals(row.Headings[column], heading, StringComparison.OrdinalIgnoreCase)) return row.Cells[column];
        return null;
    }

    // A file may have a name that no sheet can have, and two files may have sheets of the same name.
    private static string NewName(string source, HashSet<string> names)
    {
        var plain = string.Concat(source.Select(letter =>
            char.IsLetterOrDigit(letter) || letter is ' ' or '_' or '-' ? letter : '_'));
        var name = plain[..Math.Min(plain.Length, LongestName)];
        for (var number = 2; !names.Add(name); number++)
        {
            var ending = FormattableString.Invariant($" {number}");
            name = plain[..Math.Min(plain.Length, LongestName - ending.Length)] + ending;
        }

        return name;
    }
}
