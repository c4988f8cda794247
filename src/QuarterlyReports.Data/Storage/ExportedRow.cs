using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Data.Storage;

/// <summary>
/// A row that was exported and comes back with the mark of the record as it was then. Nobody edited it: it says nothing new,
/// whatever became of the record. Somebody did, and the record is another by now: it is refused, because it would undo what was
/// changed meanwhile.
/// </summary>
internal static class ExportedRow
{
    public static bool IsUntouched(string? revision, Activity given) =>
        revision is not null && RecordRevision.Of(given) == revision;

    public static bool IsUntouched(string? revision, RegisterEntry given) =>
        revision is not null && RecordRevision.Of(given) == revision;

    public static bool IsStale(string? revision, Activity stored) =>
        revision is not null && RecordRevision.Of(stored) != revision;

    public static bool IsStale(string? revision, RegisterEntry stored) =>
        revision is not null && RecordRevision.Of(stored) != revision;

    public static SaveResult Refusal(string reference, IReadOnlyList<RecordChange> changes) =>
        new(SaveOutcome.Refused, reference, new(string.Join(", ", changes.Select(change => change.Field)), null))
        {
            Changes = changes,
            IsStale = true,
        };
}
