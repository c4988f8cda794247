namespace QuarterlyReports.Core.Documents;

/// <summary>One record of a <see cref="RecordList"/>.</summary>
/// <param name="Name">What people call it by.</param>
/// <param name="Target">Where it stands in the document; null when it stands nowhere.</param>
/// <param name="Content">What it is about; empty when the list is too long to say so of each.</param>
public sealed record ListedRecord(string Name, string? Target, IReadOnlyList<Inline> Content);
