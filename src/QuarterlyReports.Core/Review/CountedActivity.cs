using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Core.Review;

/// <summary>A held activity with what the counting rules made of it.</summary>
public sealed record CountedActivity
{
    public required Activity Activity { get; init; }

    /// <summary>The date that decides its period: its start or its end, by the setting (counting rule 5).</summary>
    public required PartialDate CountingDate { get; init; }

    public required Track Track { get; init; }

    /// <summary>
    /// Foreign countries that take part, without observers and organizations, in their configured order (counting rule 9).
    /// </summary>
    public required IReadOnlyList<string> Countries { get; init; }

    /// <summary>Regions of those countries on the counting day, each once, in order; <see cref="FigureKeys.NoCode"/> for a
    /// country without one.
    /// Empty unless bilateral (counting rule 12).</summary>
    public required IReadOnlyList<string> Regions { get; init; }

    /// <summary>Mechanisms whose meeting or programme this is; empty unless multilateral (counting rules 10 and 14).</summary>
    public required IReadOnlyList<string> Mechanisms { get; init; }

    /// <summary>Mechanisms on whose margins or theme this was held: a column of its own, no part of any total.</summary>
    public required IReadOnlyList<string> Margins { get; init; }

    /// <summary>
    /// The agencies that led or coordinated it, each once: the code each bore on the counting day, or the text as reported.
    /// </summary>
    public IReadOnlyList<string> Agencies { get; init; } = [];

    /// <summary>Sources of the records marked as duplicates of this one (counting rule 8).</summary>
    public IReadOnlyList<string> FurtherSources { get; init; } = [];

    /// <summary>Whether it may or may not have been held in the window (counting rule 3): the days recorded do not say.</summary>
    internal bool IsTooCoarseFor(DateWindow window) =>
        // Of an activity begun in May, an end dated 2018 says nothing of March, though March too lies in 2018.
        window.Overlaps(Activity.Start.First, Activity.LastDay)
        && window.Overlaps(CountingDate.First, CountingDate.Last)
        && !window.ContainsWhole(CountingDate);
}
