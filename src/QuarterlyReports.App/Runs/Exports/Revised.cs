using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.App.Runs.Exports;

/// <summary>Adds to each row the mark by which an import tells whether the record has changed since the export.</summary>
internal static class Revised
{
    public const string Column = "revision";

    /// <param name="table">Its first column is the id.</param>
    public static ExportTable With(ExportTable table) => table with
    {
        Columns = [.. table.Columns, Column],
        Rows = table.Rows.Select(IReadOnlyList<string?> (row) => [.. row, RecordRevision.Of(row.Skip(1))]),
    };
}
