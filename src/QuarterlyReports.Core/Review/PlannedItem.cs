using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Core.Review;

/// <summary>An item of the approved programme planned for the period, and what became of it (counting rule 21).</summary>
/// <param name="Line">
/// Where it stands in the table of the programme: a region, <see cref="FigureKeys.NoCode"/>, or a track that has no regions.
/// </param>
/// <param name="Activities">Held activities that fulfil it by the end of the period, in order of counting day, then id.</param>
public sealed record PlannedItem(
    ProgrammeItem Item, ProgrammeStanding Standing, string Line, IReadOnlyList<CountedActivity> Activities);
