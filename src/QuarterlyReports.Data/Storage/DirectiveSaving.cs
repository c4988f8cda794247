using Dapper;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Data.Storage;

/// <summary>
/// Saves incoming directives. Which one it is: the one with that id in that unit, else the one with that reference, else the one
/// with that id in another unit or without an id, and the same text set in the same review.
/// </summary>
internal sealed class DirectiveSaving(ImportWrites writes, ImportLog log)
{
    // Directives that may be the one meant.
    private const string Candidates = $"""
        SELECT {DirectiveRow.Columns}
        FROM directive
        WHERE own_id = @Id
        UNION ALL
        SELECT {DirectiveRow.Columns}
        FROM directive
        WHERE reference = @Id AND ifnull(own_id, '') <> @Id
        UNION ALL
        SELECT {DirectiveRow.Columns}
        FROM directive
        WHERE own_id IS NULL AND set_in = @SetIn AND reference <> @Id
        """;

    // Whether a reference is given already.
    private const string Taken = "SELECT 1 FROM directive WHERE reference = ?";

    // A new directive.
    private const string Insert = """
        INSERT INTO directive (
            reference, own_id, unit, set_in, due_in, area, area_code, text_en, text_vi, owner, status, progress_en, progress_vi,
            closed_on, closed_by, reason, secrecy, source, note, import)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;

    // All values of a directive that is there.
    private const string Update = """
        UPDATE directive
        SET reference = ?, own_id = ?, unit = ?, set_in = ?, due_in = ?, area = ?, area_code = ?, text_en = ?, text_vi = ?,
            owner = ?, status = ?, progress_en = ?, progress_vi = ?, closed_on = ?, closed_by = ?, reason = ?, secrecy = ?,
            source = ?, note = ?
        WHERE number = ?
        """;

    // Activities that are evidence for a directive follow it to its new reference.
    private const string FollowReference = """
        UPDATE OR REPLACE activity_directive
        SET directive = ?
        WHERE directive = ?
        """;

    private readonly Statement _taken = writes.Reading(Taken);
    private readonly Statement _insert = writes.Writing(Insert);
    private readonly Statement _update = writes.Writing(Update);
    private readonly Statement _followReference = writes.Writing(FollowReference);

    public SaveResult Save(Incoming<Directive> incoming)
    {
        var record = incoming.Record;
        if (Find(incoming) is { } before)
        {
            return incoming.HasOwnId ? Change(incoming, before) : new(SaveOutcome.Matched, before.Reference);
        }

        if (FreeReference(record) is not { } reference)
            return new(SaveOutcome.Refused, record.Id, $"The id '{record.Id}' is taken, and so is '{record.Unit}/{record.Id}'.");
        Add(_insert, record with { Id = reference }, incoming.HasOwnId ? record.Id : null).Add(log.Number).Run();
        return new(SaveOutcome.Added, reference);
    }

    private SaveResult Change(Incoming<Directive> incoming, DirectiveRow row)
    {
        var (given, before) = (incoming.Record, row.ToDirective());
        var adoptsId = row.OwnId is null && row.Reference != given.Id;
        var after = DirectiveFields.Columns.Merge(before, incoming) with
        {
            Id = adoptsId ? FreeReference(given) ?? row.Reference : row.Reference,
            Unit = row.OwnId is null || row.OwnId == given.Id ? given.Unit ?? before.Unit : before.Unit,
        };
        var changes = ChangesOf(RecordChange.KeyOf(row.Number), before, after).ToList();
        if (changes.Count == 0) return new(SaveOutcome.Unchanged, row.Reference);
        Add(_update, after, adoptsId ? given.Id : row.OwnId).Add(row.Number).Run();
        if (after.Id != before.Id) _followReference.Add(after.Id).Add(before.Id).Run();
        foreach (var change in changes) log.Changed(change);
        return new(SaveOutcome.Changed, after.Id);
    }

    private static Statement Add(Statement statement, Directive directive, string? ownId) => statement
        .Add(directive.Id).Add(ownId).Add(directive.Unit).Add(directive.SetIn).Add(directive.DueIn)
        .Add(RecordCode.Of(directive.Area)).Add(directive.AreaCode).Add(directive.Text.English).Add(directive.Text.Vietnamese)
        .Add(directive.Owner).Add(RecordCode.Of(directive.Status)).Add(directive.Progress.English)
        .Add(directive.Progress.Vietnamese).Add(StoredText.Of(directive.ClosedOn)).Add(directive.ClosedBy).Add(directive.Reason)
        .Add(RecordCode.Of(directive.Secrecy)).Add(directive.Source).Add(directive.Note);

    private DirectiveRow? Find(Incoming<Directive> incoming)
    {
        var record = incoming.Record;
        var candidates = writes.Connection.Query<DirectiveRow>(Candidates, new { record.Id, record.SetIn }).AsList();
        if (!incoming.HasOwnId)
        {
            return candidates.Find(row => row.OwnId is null && row.Reference == record.Id)
                ?? candidates.Find(row => IsSameText(row, record));
        }

        return candidates.Find(row => row.OwnId == record.Id && row.Unit == record.Unit)
            ?? candidates.Find(row => row.Reference == record.Id && (record.Unit is null || row.OwnId != record.Id))
            ?? candidates.Find(row => IsSameText(row, record));
    }

    private static bool IsSameText(DirectiveRow row, Directive record) => row.SetIn == record.SetIn
        && ((row.TextEn is not null && row.TextEn == record.Text.English)
            || (row.TextVi is not null && row.TextVi == record.Text.Vietnamese));

    private static IEnumerable<RecordChange> ChangesOf(string key, Directive old, Directive now)
    {
        if (old.Id != now.Id) yield return new(DirectiveRow.Kind, key, "id", old.Id, now.Id);
        if (old.Unit != now.Unit) yield return new(DirectiveRow.Kind, key, "unit", old.Unit, now.Unit);
        foreach (var field in DirectiveFields.Columns.Differences(old, now))
            yield return new(DirectiveRow.Kind, key, field.Name, field.Text(old), field.Text(now));
    }

    private string? FreeReference(Directive record) =>
        _taken.Add(record.Id).Single() is null ? record.Id
        : record.Unit is not null && _taken.Add($"{record.Unit}/{record.Id}").Single() is null ? $"{record.Unit}/{record.Id}"
        : null;
}
