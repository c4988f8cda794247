using System.Globalization;
using QuarterlyReports.App.Runs.Exports;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake;
using QuarterlyReports.Data.Intake.Findings;

namespace QuarterlyReports.App.Runs.Findings;

/// <summary>Findings as a file for people: a row each, and the rejected rows as they were with their reasons.</summary>
public static class FindingsFile
{
    private static readonly string[] Extensions = [".csv", ".xlsx", ".json"];

    /// <exception cref="UnusableInputException">The name has none of the endings that can be written.</exception>
    public static string Checked(string path) => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)
        ? path
        : throw new UnusableInputException(new(
            $"Findings are written to .csv, .xlsx or .json files; give '{path}' one of these endings.",
            $"Phát hiện được ghi vào tệp .csv, .xlsx hoặc .json; hãy đặt đuôi tệp '{path}' như vậy."));

    /// <summary>A .csv file has room for one table: the rejected rows if there are any, else the findings.</summary>
    internal static void Write(string path, FindingList findings, IReadOnlyList<RejectedRow> rejected, Stream output)
    {
        switch (Path.GetExtension(path).ToUpperInvariant())
        {
            case ".JSON":
                FindingsJson.Write(findings, rejected, output);
                break;
            case ".XLSX":
                ExportTable[] tables = rejected.Count > 0 ? [Findings(findings), Rejected(rejected)] : [Findings(findings)];
                XlsxExport.Write(tables, output, CancellationToken.None);
                break;
            default:
                CsvExport.Write(rejected.Count > 0 ? Rejected(rejected) : Findings(findings), output, CancellationToken.None);
                break;
        }
    }

    private static ExportTable Findings(FindingList findings) => new(
        "findings",
        [
            "severity", "rule", "file", "sheet", "row", "column", "record", "found", "expected", "likely", "message_en",
            "message_vi",
        ],
        findings.Kept.Select(IReadOnlyList<string?> (finding) =>
        [
            RecordCode.Of(finding.Severity), finding.Rule.Id, finding.Place.File, finding.Place.Sheet, Text(finding.Place.Row),
            finding.Place.Column, finding.Place.Record, finding.Found is { } found ? Finding.Quote(found) : null,
            finding.Expected(Language.English), finding.Likely, finding.Message(Language.English),
            finding.Message(Language.Vietnamese),
        ]));

    // The columns of all tables they come from, so that the rows can be mended here and imported again.
    private static ExportTable Rejected(IReadOnlyList<RejectedRow> rejected)
    {
        var headings = rejected.SelectMany(row => row.Headings).Where(heading => heading.Length > 0)
            .Distinct(StringComparer.Ordinal).ToArray();
        return new("rejected", [.. headings, "reasons"], rejected.Select(IReadOnlyList<string?> (row) =>
        [
            .. headings.Select(heading => CellUnder(heading, row)),
            string.Join(" ", row.Reasons.Select(reason => reason.Message(Language.English))),
        ]));
    }

    private static string? CellUnder(string heading, RejectedRow row)
    {
        for (var column = 0; column < row.Headings.Count && column < row.Cells.Count; column++)
            if (row.Headings[column] == heading) return row.Cells[column];
        return null;
    }

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
