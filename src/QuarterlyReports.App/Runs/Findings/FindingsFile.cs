using System.Globalization;
using QuarterlyReports.App.Runs.Exports;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake.Findings;
using QuarterlyReports.Data.Intake.RoundTrip;

namespace QuarterlyReports.App.Runs.Findings;

/// <summary>
/// What an import found as a file for people: the rejected rows as they were, with their reasons, the cells that change, and a
/// row for each finding.
/// </summary>
public static class FindingsFile
{
    private static readonly string[] Extensions = [".csv", ".xlsx", ".json"];

    /// <exception cref="UnusableInputException">The name has none of the endings that can be written.</exception>
    public static string Checked(string path) => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)
        ? path
        : throw new UnusableInputException(new(
            $"Findings are written to .csv, .xlsx or .json files; give '{path}' one of these endings.",
            $"Phát hiện được ghi vào tệp .csv, .xlsx hoặc .json; hãy đặt đuôi tệp '{path}' như vậy."));

    /// <summary>
    /// A .csv file has room for one table: the rejected rows if there are any, else the cells that would change, else the
    /// findings.
    /// </summary>
    internal static void Write(string path, ImportFindings found, Stream output)
    {
        switch (Path.GetExtension(path).ToUpperInvariant())
        {
            case ".JSON":
                FindingsJson.Write(found, output);
                break;
            case ".XLSX":
                XlsxExport.Write([.. Tables(found)], output, CancellationToken.None);
                break;
            default:
                CsvExport.Write(TableForText(found), output, CancellationToken.None);
                break;
        }
    }

    private static IEnumerable<ExportTable> Tables(ImportFindings found)
    {
        foreach (var table in RejectedTables.Each(found.Rejected)) yield return table;
        if (found.Differences.Count > 0) yield return Differences(found.Differences);
        yield return Findings(found.Findings);
    }

    private static ExportTable TableForText(ImportFindings found) =>
        found.Rejected.Count > 0 ? RejectedTables.Together(found.Rejected)
        : found.Differences.Count > 0 ? Differences(found.Differences)
        : Findings(found.Findings);

    private static ExportTable Differences(IReadOnlyList<CellDifference> differences) => new(
        "differences",
        ToldTables.Differences,
        differences.Select(string?[] (cell) =>
            [cell.Place.File, cell.Place.Sheet, Text(cell.Place.Row), cell.Record, cell.Column, cell.Old, cell.New]));

    private static ExportTable Findings(FindingList findings) => new(
        "findings",
        ToldTables.Findings,
        findings.Kept.Select(string?[] (finding) =>
        [
            RecordCode.Of(finding.Severity), finding.Rule.Id, finding.Place.File, finding.Place.Sheet, Text(finding.Place.Row),
            finding.Place.Column, finding.Place.Record, finding.Found is { } found ? Finding.Quote(found) : null,
            finding.Expected(Language.English), finding.Likely, finding.Message(Language.English),
            finding.Message(Language.Vietnamese),
        ]));

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
