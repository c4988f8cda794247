namespace QuarterlyReports.Data.Storage;

/// <summary>One entry in the history of a record.</summary>
/// <param name="Field">The field that changed; null when the record was added.</param>
/// <param name="Files">Names of the files of the import.</param>
public sealed record HistoryEntry(
    long Import, string Who, DateTimeOffset When, IReadOnlyList<string> Files, string? Reason, string? Field, string? Old,
    string? New);
