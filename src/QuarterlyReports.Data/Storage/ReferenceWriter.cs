using Microsoft.Data.Sqlite;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Data.Storage;

/// <summary>Makes the tables of reference lists equal to given contents, and keeps the history of their lines.</summary>
internal sealed class ReferenceWriter(ImportWrites writes, ImportLog log)
{
    /// <summary>How many lines were added, changed or removed.</summary>
    public int Set(ReferenceContents contents)
    {
        var lists = ReferenceLines.Of(contents)
            .Select(list => new ListChange(list.Table, Stored(list.Table), Given(list.Table, list.Lines)))
            .ToList();
        // Lines first, so that memberships find their sets; removals last and in reverse, so that nothing points to what goes.
        return lists.Sum(Write) + Enumerable.Reverse(lists).Sum(Remove);
    }

    private int Write(ListChange list)
    {
        using var upsert = new Statement(writes.Connection, list.Table.Upsert, writes.BeforeWrite);
        var written = 0;
        foreach (var (key, line) in list.Given)
        {
            if (list.Stored.TryGetValue(key, out var stored) && stored.SequenceEqual(line, StringComparer.Ordinal)) continue;
            foreach (var value in line) upsert.Add(value);
            upsert.Run();
            Log(list.Table, key, stored, line);
            written++;
        }

        return written;
    }

    private int Remove(ListChange list)
    {
        using var delete = new Statement(writes.Connection, list.Table.Delete, writes.BeforeWrite);
        var gone = list.Stored.Where(line => !list.Given.ContainsKey(line.Key)).ToList();
        foreach (var (key, line) in gone)
        {
            foreach (var value in line.Take(list.Table.Keys.Count)) delete.Add(value);
            try
            {
                delete.Run();
            }
            catch (SqliteException inUse) when (inUse.SqliteErrorCode == SQLitePCL.raw.SQLITE_CONSTRAINT)
            {
                throw new StorageException(
                    new(
                        $"'{key}' is missing from the list '{list.Table.Name}' but records name it. Keep its line.",
                        $"Danh mục '{list.Table.Name}' thiếu '{key}' trong khi còn bản ghi dùng mã này. Hãy giữ lại dòng đó."),
                    inUse);
            }

            Log(list.Table, key, line, null);
        }

        return gone.Count;
    }

    private void Log(ReferenceTable table, string key, string?[]? old, string?[]? now)
    {
        if (old is null || now is null)
        {
            log.Changed(new(table.Name, key, "line", old is null ? null : Text(old), now is null ? null : Text(now)));
            return;
        }

        for (var at = table.Keys.Count; at < table.Columns.Count; at++)
        {
            if (old[at] != now[at]) log.Changed(new(table.Name, key, table.Columns[at], old[at], now[at]));
        }
    }

    private Dictionary<string, string?[]> Stored(ReferenceTable table)
    {
        using var query = new Statement(writes.Connection, table.Select);
        var lines = new Dictionary<string, string?[]>(StringComparer.Ordinal);
        while (query.Next())
        {
            var line = Enumerable.Range(0, table.Columns.Count).Select(query.TextAt).ToArray();
            lines.Add(KeyOf(table, line), line);
        }

        return lines;
    }

    private static Dictionary<string, string?[]> Given(ReferenceTable table, IReadOnlyList<string?[]> lines)
    {
        var given = new Dictionary<string, string?[]>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            if (!given.TryAdd(KeyOf(table, line), line))
            {
                throw new StorageException(new(
                    $"'{KeyOf(table, line)}' stands twice in the list '{table.Name}'. Keep one of the lines.",
                    $"'{KeyOf(table, line)}' xuất hiện hai lần trong danh mục '{table.Name}'. Hãy giữ lại một dòng."));
            }
        }

        return given;
    }

    private static string KeyOf(ReferenceTable table, string?[] line) =>
        string.Join('/', line.Take(table.Keys.Count)).TrimEnd('/');

    private static string Text(string?[] line) => string.Join("; ", line);

    private sealed record ListChange(
        ReferenceTable Table, Dictionary<string, string?[]> Stored, Dictionary<string, string?[]> Given);
}
