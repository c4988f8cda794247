namespace QuarterlyReports.Core.Review;

/// <summary>
/// The quarters of a longer period, plus the records dated too coarsely for any of them, add up to it (counting rule 5).
/// </summary>
/// <param name="Quarters">Held activities of each quarter, in order, by the quarter's code.</param>
/// <param name="TooCoarse">Ids of records placed in the period and in none of its quarters.</param>
/// <param name="Total">Held activities of the period.</param>
public sealed record QuarterSum(IReadOnlyList<KeyValuePair<string, int>> Quarters, IReadOnlyList<string> TooCoarse, int Total);
