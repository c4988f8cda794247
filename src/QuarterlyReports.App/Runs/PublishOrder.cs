namespace QuarterlyReports.App.Runs;

/// <summary>Which review is to be issued, and where its pack goes.</summary>
/// <param name="Review">Its output folder is the one that holds the packs.</param>
/// <param name="Note">Why, or on what occasion; null for none.</param>
public sealed record PublishOrder(ReviewOrder Review, string? Note);
