namespace QuarterlyReports.Data.Storage;

/// <summary>Who brings records in, when, from which files, and why when their period was already issued.</summary>
public sealed record ImportStamp(string Who, DateTimeOffset When, IReadOnlyList<string> Files, string? Reason = null);
