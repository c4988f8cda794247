using System.Globalization;

namespace QuarterlyReports.Data.Storage;

/// <summary>Writes the history: one line for the import itself, one for each field that it changed.</summary>
internal sealed class ImportLog
{
    // Who imported which files; the counts are known only at the end.
    private const string OpenImport = """
        INSERT INTO import (who, imported_at, files, reason)
        VALUES (?, ?, ?, ?)
        RETURNING number
        """;

    // How many records the import added, changed and so on.
    private const string CloseImport = """
        UPDATE import
        SET added = ?, changed = ?, matched = ?, unchanged = ?, refused = ?
        WHERE number = ?
        """;

    // One field of one record, before and after.
    private const string AddChange = """
        INSERT INTO change (import, kind, record, field, old, new)
        VALUES (?, ?, ?, ?, ?, ?)
        """;

    private readonly Statement _close;
    private readonly Statement _change;

    public ImportLog(ImportWrites writes, ImportStamp stamp)
    {
        _close = writes.Writing(CloseImport);
        _change = writes.Writing(AddChange);
        Number = writes.Writing(OpenImport)
            .Add(stamp.Who)
            .Add(stamp.When.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture))
            .Add(JsonTexts.Write(stamp.Files))
            .Add(stamp.Reason)
            .RunReturning();
    }

    /// <summary>The import's own number.</summary>
    public long Number { get; }

    public void Changed(RecordChange change) => _change
        .Add(Number).Add(change.Kind).Add(change.Record).Add(change.Field).Add(change.Old).Add(change.New).Run();

    public void Close(IReadOnlyDictionary<SaveOutcome, int> counts) => _close
        .Add(counts[SaveOutcome.Added])
        .Add(counts[SaveOutcome.Changed])
        .Add(counts[SaveOutcome.Matched])
        .Add(counts[SaveOutcome.Unchanged])
        .Add(counts[SaveOutcome.Refused])
        .Add(Number)
        .Run();
}
