namespace QuarterlyReports.Data.Storage;

/// <summary>What an import came to, in records.</summary>
/// <param name="Number">The import's number in the history; null when it changed nothing and so left no trace.</param>
/// <param name="ListChanges">Lines of reference lists added, changed or removed.</param>
public sealed record ImportSummary(
    long? Number, int Added, int Changed, int Matched, int Unchanged, int Refused, int ListChanges);
