using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Data.Storage;

/// <summary>What became of one incoming record.</summary>
/// <param name="Reference">The id people call the stored record by; of a refused one, the id it came with.</param>
/// <param name="Reason">One sentence; null unless it was refused.</param>
public readonly record struct SaveResult(SaveOutcome Outcome, string Reference, Bilingual? Reason = null)
{
    /// <summary>Of a changed record, or those that were refused; null when there are none.</summary>
    public IReadOnlyList<RecordChange>? Changes { get; init; }

    /// <summary>Refused because the record has changed since the file was exported.</summary>
    public bool IsStale { get; init; }

    /// <summary>Refused because the review of its period has been issued, and nobody said why it should change.</summary>
    public bool IsIssued { get; init; }

    internal static SaveResult OfIssued(string reference, IssuedPeriod issued, IReadOnlyList<RecordChange>? changes) =>
        new(SaveOutcome.Refused, reference, new(issued.Pack, null)) { Changes = changes, IsIssued = true };
}
