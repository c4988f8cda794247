namespace QuarterlyReports.Core.Records;

/// <summary>A record as a file brings it, on its way into the database.</summary>
/// <param name="Record">With the id the file gives, or one made from its content.</param>
/// <param name="HasOwnId">False when the file gives no id, so that a record already there under another id is the same
/// one.</param>
/// <param name="Fields">
/// Names of the fields the file speaks of (columns present, values set by hand). The others stay as they are in a record already
/// there.
/// </param>
public sealed record Incoming<TRecord>(TRecord Record, bool HasOwnId, IReadOnlySet<string> Fields)
{
    /// <summary>
    /// The mark (<c>RecordRevision</c>) that the record had when the file was exported; null when the file says none.
    /// </summary>
    public string? Revision { get; init; }
}
