namespace QuarterlyReports.Data.Intake.RoundTrip;

/// <summary>
/// The headings of what an import tells beside the rows it gives back: its findings, and the cells that change. The workbook with
/// all of them is mended and imported again, so these are known and left alone then.
/// </summary>
public static class ToldTables
{
    public static IReadOnlyList<string> Findings { get; } =
    [
        "severity", "rule", "file", "sheet", "row", "column", "record", "found", "expected", "likely", "message_en", "message_vi",
    ];

    public static IReadOnlyList<string> Differences { get; } = ["file", "sheet", "row", "record", "column", "old", "new"];

    internal static bool IsOne(IReadOnlyList<string> headings) =>
        headings.SequenceEqual(Findings) || headings.SequenceEqual(Differences);
}
