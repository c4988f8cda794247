using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Data.Intake.Findings;

namespace QuarterlyReports.App.Runs;

/// <summary>
/// Notes in the register of returns that a form has come: on the entry that expected it if there is one, else on a new one. The
/// day of the first arrival stays when a unit sends its form again.
/// </summary>
internal static class ReceivedReturns
{
    // What is sent every quarter: it answers also an expected return that is to cover everything.
    private const string Activities = "activities";

    private static readonly HashSet<string> Everything = new(AllRegisters.Returns.Columns.Names, StringComparer.Ordinal);

    public static Incoming<RegisterEntry> Of(Placed<UnitReturn> came, IReadOnlyList<UnitReturn> known)
    {
        var given = came.Item;
        if (Expecting(given, known) is not { } expected)
        {
            var id = $"{given.Unit}-{given.Period}-{given.Covers}";
            return new(given with { Id = id, Source = came.Place.File }, true, Everything);
        }

        var changed = new HashSet<string>(StringComparer.Ordinal) { "nil" };
        if (expected.ReceivedOn is null) changed.Add("received_on");
        return new(expected with { Nil = given.Nil, ReceivedOn = given.ReceivedOn }, true, changed);
    }

    private static UnitReturn? Expecting(UnitReturn given, IReadOnlyList<UnitReturn> known)
    {
        var ofPeriod = known
            .Where(entry => entry.Unit == given.Unit && entry.Period == given.Period && !entry.Withdrawn).ToList();
        return ofPeriod.Find(entry => entry.Covers == given.Covers)
            ?? (given.Covers == Activities ? ofPeriod.Find(entry => entry.Covers is null) : null);
    }
}
