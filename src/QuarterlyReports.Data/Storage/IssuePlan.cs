namespace QuarterlyReports.Data.Storage;

/// <summary>The number that the next issue of a review gets, and the state of the records it is made from.</summary>
/// <param name="Number">From 1, within the period, calendar, edition and standing.</param>
/// <param name="Revision">The last import that changed a record; 0 when there was none.</param>
/// <param name="AsOf">When that import was; null when there was none.</param>
public sealed record IssuePlan(int Number, long Revision, DateTimeOffset? AsOf);
