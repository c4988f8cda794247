using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Data.Storage.Registers;

/// <summary>
/// Saves incoming entries of one register. Which one it is: the one with that id in that unit, else the one with that reference,
/// else the one without an id and of the same identity.
/// </summary>
internal sealed class RegisterSaving
{
    private readonly ImportLog _log;
    private readonly Register _register;
    private readonly IReadOnlyList<IssuedPeriod> _issued;
    private readonly RegisterTable _table;
    private readonly EntryReader _reader;
    private readonly SameEntry _same;
    private readonly Statement _candidates;
    private readonly Statement _taken;
    private readonly Statement _insert;
    private readonly Statement _update;
    private readonly List<EntryLinkWriter> _links;
    private readonly DirectiveEvidence? _evidence;

    /// <param name="issued">Periods whose records must not change in this import.</param>
    public RegisterSaving(ImportWrites writes, ImportLog log, Register register, IReadOnlyList<IssuedPeriod> issued)
    {
        _log = log;
        _register = register;
        _issued = issued;
        _table = RegisterTable.Of(register);
        _reader = new(register);
        _same = new(register);
        _candidates = writes.Reading(_table.Candidates);
        _taken = writes.Reading(_table.Taken);
        _insert = writes.Writing(_table.Insert);
        _update = writes.Writing(_table.Update);
        _links = [.. _table.Lists.Select(field => new EntryLinkWriter(writes, field, _table.LinksOf(field)))];
        _evidence = register == AllRegisters.Directives ? new(writes) : null;
    }

    public SaveResult Save(Incoming<RegisterEntry> incoming)
    {
        var record = incoming.Record;
        if (Find(incoming) is { } before)
            return incoming.HasOwnId ? Change(incoming, before) : new(SaveOutcome.Matched, before.Entry.Id);
        if (FreeReference(record) is not { } reference)
            return new(SaveOutcome.Refused, record.Id, Taken.Refusal(record.Id, $"{record.Unit}/{record.Id}"));
        if (Issued(null, record) is { } issued) return SaveResult.OfIssued(record.Id, issued, changes: null);
        var number = Add(_insert, record with { Id = reference }, incoming.HasOwnId ? record.Id : null).Add(_log.Number)
            .RunReturning();
        foreach (var links in _links) links.Add(number, record);
        return new(SaveOutcome.Added, reference);
    }

    private SaveResult Change(Incoming<RegisterEntry> incoming, StoredEntry stored)
    {
        var (given, before) = (incoming.Record, stored.Entry);
        var adoptsId = stored.OwnId is null && before.Id != given.Id;
        var after = _register.Columns.Merge(before, incoming) with
        {
            Id = adoptsId ? FreeReference(given) ?? before.Id : before.Id,
            Unit = stored.OwnId is null || stored.OwnId == given.Id ? given.Unit ?? before.Unit : before.Unit,
        };
        var changes = ChangesOf(RecordChange.KeyOf(stored.Number), before, after).ToList();
        if (changes.Count == 0 || ExportedRow.IsUntouched(incoming.Revision, given)) return new(SaveOutcome.Unchanged, before.Id);
        if (ExportedRow.IsStale(incoming.Revision, before)) return ExportedRow.Refusal(before.Id, changes);
        if (Issued(before, after) is { } issued) return SaveResult.OfIssued(before.Id, issued, changes);
        Add(_update, after, adoptsId ? given.Id : stored.OwnId).Add(stored.Number).Run();
        foreach (var links in _links) links.Replace(stored.Number, before, after);
        if (after.Id != before.Id) _evidence?.Follow(before.Id, after.Id);
        foreach (var change in changes) _log.Changed(change);
        return new(SaveOutcome.Changed, after.Id) { Changes = changes };
    }

    private IssuedPeriod? Issued(RegisterEntry? before, RegisterEntry after) =>
        _issued.FirstOrDefault(issued => issued.Holds(before, after));

    private Statement Add(Statement statement, RegisterEntry entry, string? ownId)
    {
        statement.Add(entry.Id).Add(ownId).Add(entry.Unit);
        foreach (var field in _table.Values) statement.Add(field.Text(entry));
        return statement;
    }

    private StoredEntry? Find(Incoming<RegisterEntry> incoming)
    {
        var record = incoming.Record;
        var candidates = _reader.Read(_candidates.Add(record.Id).Add(_table.FirstMark?.Text(record)));
        if (!incoming.HasOwnId)
        {
            return candidates.Find(stored => stored.OwnId is null && stored.Entry.Id == record.Id)
                ?? candidates.Find(stored => _same.Is(stored.Entry, record));
        }

        return candidates.Find(stored => stored.OwnId == record.Id && stored.Entry.Unit == record.Unit)
            ?? candidates.Find(stored => stored.Entry.Id == record.Id && (record.Unit is null || stored.OwnId != record.Id))
            ?? candidates.Find(stored => _same.Is(stored.Entry, record));
    }

    private IEnumerable<RecordChange> ChangesOf(string key, RegisterEntry old, RegisterEntry now)
    {
        if (old.Id != now.Id) yield return new(_register.RecordName, key, "id", old.Id, now.Id);
        if (old.Unit != now.Unit) yield return new(_register.RecordName, key, "unit", old.Unit, now.Unit);
        foreach (var field in _register.Columns.Differences(old, now).Where(field => field.Name != "unit"))
            yield return new(_register.RecordName, key, field.Name, field.Text(old), field.Text(now));
    }

    private string? FreeReference(RegisterEntry record) =>
        _taken.Add(record.Id).Single() is null ? record.Id
        : record.Unit is not null && _taken.Add($"{record.Unit}/{record.Id}").Single() is null ? $"{record.Unit}/{record.Id}"
        : null;
}
