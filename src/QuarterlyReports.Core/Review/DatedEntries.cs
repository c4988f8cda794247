using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Core.Review;

/// <summary>Entries of registers that are of a day: advice given, notes on the situation.</summary>
internal static class DatedEntries
{
    /// <summary>Those whose whole day, month or year lies in the window (counting rule 3), by day, then id.</summary>
    public static IReadOnlyList<TEntry> In<TEntry>(
        DateWindow window, RegisterContents visible, Func<TEntry, PartialDate?> dateOf)
        where TEntry : RegisterEntry =>
        [.. visible.Of<TEntry>()
            .Where(entry => dateOf(entry) is { } date && window.ContainsWhole(date))
            .OrderBy(dateOf)
            .ThenBy(entry => entry.Id, StringComparer.Ordinal)];

    /// <summary>
    /// Those of the period or not: the days recorded do not say (counting rule 3). By register, then id.
    /// </summary>
    public static IReadOnlyList<RegisterEntry> NotPlaced(DateWindow window, RegisterContents visible) =>
        [.. visible.All
            .Where(entry => DateOf(entry) is { } date && window.Overlaps(date.First, date.Last) && !window.ContainsWhole(date))];

    private static PartialDate? DateOf(RegisterEntry entry) => entry switch
    {
        Agreement agreement => agreement.IsSigned ? agreement.SignedOn : null,
        Proposal proposal => proposal.SubmittedOn,
        SituationNote note => note.Date,
        _ => null,
    };
}
