using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Data.Storage;

/// <summary>Saves incoming activities: finds out which record each one is, merges, and keeps the history.</summary>
internal sealed class ActivitySaving
{
    // The highest number given so far.
    private const string LastNumber = "SELECT max(number) FROM activity";

    // The record that a duplicate points to, found out after all records are in.
    private const string PointDuplicate = """
        UPDATE activity
        SET duplicate_of = ?
        WHERE number = ?
        """;

    // Records that call another one by the reference it had before it got an id of its own.
    private const string FollowReference = """
        UPDATE activity
        SET duplicate_of = ?
        WHERE duplicate_of = ?
        """;

    private readonly ImportWrites _writes;
    private readonly ImportLog _log;
    private readonly ReferenceCodes _codes;
    private readonly BulkLoad _bulk;
    private readonly IReadOnlyList<IssuedPeriod> _issued;
    private readonly ActivityReader _reader;
    private readonly ActivityIdentity _identity;
    private readonly ActivityWriter _writer;
    private readonly Statement _pointDuplicate;
    private readonly Statement _followReference;
    private readonly List<(long Number, string Unit, string Meant)> _duplicates = [];
    private long _lastNumber;

    /// <param name="issued">Periods whose records must not change in this import.</param>
    public ActivitySaving(
        ImportWrites writes, ImportLog log, ReferenceCodes codes, BulkLoad bulk, IReadOnlyList<IssuedPeriod> issued)
    {
        _writes = writes;
        _log = log;
        _codes = codes;
        _bulk = bulk;
        _issued = issued;
        _reader = writes.Kept(new ActivityReader(writes.Connection));
        _identity = new(writes, _reader);
        _writer = new(writes);
        _pointDuplicate = writes.Writing(PointDuplicate);
        _followReference = writes.Writing(FollowReference);
        _lastNumber = writes.Reading(LastNumber).Single() ?? 0;
    }

    public SaveResult Save(ReadyActivity ready)
    {
        var (incoming, fingerprint) = (ready.Incoming, ready.Fingerprint);
        var record = incoming.Record;
        if ((ready.Refusal ?? _codes.RefusalOf(record)) is { } reason) return new(SaveOutcome.Refused, record.Id, reason);
        if (!_bulk.MayHold(ready))
        {
            // Its codes have just been looked up in memory, and its links name the record itself.
            _writes.LooksUpReferences = false;
            return Add(incoming, record.Id, fingerprint);
        }

        WriteWaiting();
        if (_identity.Find(incoming, fingerprint) is { } match)
        {
            return incoming.HasOwnId ? Update(incoming, match) : new(SaveOutcome.Matched, _reader.Read(match.Number).Activity.Id);
        }

        return FreeReference(record) is { } reference
            ? Add(incoming, reference, fingerprint)
            : new(SaveOutcome.Refused, record.Id, Taken.Refusal(record.Id, UnitReference(record)));
    }

    /// <inheritdoc cref="ActivityWriter.WriteWaiting"/>
    public void WriteWaiting()
    {
        _writer.WriteWaiting();
        _writes.LooksUpReferences = true;
    }

    /// <summary>Points duplicates that came before the record they repeat to its reference.</summary>
    public void ResolveDuplicates()
    {
        foreach (var (number, unit, meant) in _duplicates)
        {
            var reference = _identity.ReferenceMeant(unit, meant);
            if (reference != meant) _pointDuplicate.Add(reference).Add(number).Run();
        }
    }

    private SaveResult Add(Incoming<Activity> incoming, string reference, long fingerprint)
    {
        if (Issued(null, incoming.Record) is { } issued) return SaveResult.OfIssued(incoming.Record.Id, issued, changes: null);
        var number = ++_lastNumber;
        var record = reference == incoming.Record.Id ? incoming.Record : incoming.Record with { Id = reference };
        _writer.Add(number, new(record, incoming.HasOwnId ? incoming.Record.Id : null), fingerprint, _log.Number);
        if (record is { DuplicateOf: { } meant, Unit: { } unit }) _duplicates.Add((number, unit, meant));
        return new(SaveOutcome.Added, reference);
    }

    private SaveResult Update(Incoming<Activity> incoming, ActivityMatch match)
    {
        var before = _reader.Read(match.Number);
        var after = Merged(before, incoming, match.AdoptsId);
        var changes = ChangesOf(match.Number, before, after).ToList();
        if (changes.Count == 0 || ExportedRow.IsUntouched(incoming.Revision, incoming.Record))
            return new(SaveOutcome.Unchanged, before.Activity.Id);
        if (ExportedRow.IsStale(incoming.Revision, before.Activity)) return ExportedRow.Refusal(before.Activity.Id, changes);
        if (Issued(before.Activity, after.Activity) is { } issued)
            return SaveResult.OfIssued(before.Activity.Id, issued, changes);
        _writer.Change(match.Number, before, after);
        if (before.Activity.Id != after.Activity.Id) _followReference.Add(after.Activity.Id).Add(before.Activity.Id).Run();
        foreach (var change in changes) _log.Changed(change);
        return new(SaveOutcome.Changed, after.Activity.Id) { Changes = changes };
    }

    private IssuedPeriod? Issued(Activity? before, Activity after) =>
        _issued.FirstOrDefault(issued => issued.Holds(before, after));

    private StoredActivity Merged(StoredActivity before, Incoming<Activity> incoming, bool adoptsId)
    {
        var given = incoming.Record;
        var named = given.DuplicateOf is { } meant
            ? incoming with { Record = given with { DuplicateOf = _identity.ReferenceMeant(given.Unit, meant) } }
            : incoming;
        var merged = ActivityFields.Columns.Merge(before.Activity, named);
        // A record named by a reference that was made unique keeps the unit that made it so.
        var takesUnit = given.Unit is not null && (before.OwnId is null || before.OwnId == given.Id);
        if (takesUnit && given.Unit != merged.Unit) merged = merged with { Unit = given.Unit };
        return adoptsId
            ? new(merged with { Id = FreeReference(given) ?? before.Activity.Id }, given.Id)
            : new(merged, before.OwnId);
    }

    private static IEnumerable<RecordChange> ChangesOf(long number, StoredActivity before, StoredActivity after)
    {
        var key = RecordChange.KeyOf(number);
        var (old, now) = (before.Activity, after.Activity);
        if (old.Id != now.Id) yield return new(ActivityColumns.Kind, key, "id", old.Id, now.Id);
        if (old.Unit != now.Unit) yield return new(ActivityColumns.Kind, key, "unit", old.Unit, now.Unit);
        foreach (var field in ActivityFields.Columns.Differences(old, now))
            yield return new(ActivityColumns.Kind, key, field.Name, field.Text(old), field.Text(now));
    }

    private string? FreeReference(Activity record) =>
        !_identity.IsTaken(record.Id) ? record.Id
        : record.Unit is not null && !_identity.IsTaken(UnitReference(record)) ? UnitReference(record)
        : null;

    private static string UnitReference(Activity record) => $"{record.Unit}/{record.Id}";
}
