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
        Rows = table.Rows.Select(Marked),
    };

    private static string?[] Marked(string?[] row)
    {
        var marked = new string?[row.Length + 1];
        row.CopyTo(marked, 0);
        marked[^1] = RecordRevision.Of(row.AsSpan(1));
        return marked;
    }
}
