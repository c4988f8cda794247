using QuarterlyReports.App.Runs;
using QuarterlyReports.Data.Intake.Findings;

namespace QuarterlyReports.App.Cli.Commands;

/// <summary>Prints the cells that an import would change, a line each: which record, where, old and new.</summary>
internal static class DifferencesPrint
{
    private const int MostShown = 100;

    public static void Print(Door door, IReadOnlyList<CellDifference> differences)
    {
        foreach (var cell in differences.Take(MostShown)) door.Speaker.Result(Line(door.Speaker, cell));
        var left = differences.Count - MostShown;
        if (left > 0) door.Speaker.Remark(new(
            FormattableString.Invariant($"… and {left} cells more; --json or --findings FILE.xlsx lists all."),
            FormattableString.Invariant($"… và {left} ô khác; --json hoặc --findings TỆP.xlsx ghi đủ.")));
    }

    private static string Line(Speaker speaker, CellDifference cell) =>
        $"{cell.Record}  {cell.Column}: {Shown(speaker, cell.Old)} → {Shown(speaker, cell.New)}"
        + $"  ({cell.Place.In(speaker.Language)})";

    private static string Shown(Speaker speaker, string? value) =>
        value is null ? speaker.In("(blank)", "(trống)") : Finding.Quote(value);
}
