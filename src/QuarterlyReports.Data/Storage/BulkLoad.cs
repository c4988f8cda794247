namespace QuarterlyReports.Data.Storage;

/// <summary>
/// Makes the first import fast: into an empty table the indexes are built afterwards, inside the same transaction, and records
/// that cannot be there yet are not looked for. Any later import keeps the indexes and looks every record up.
/// </summary>
internal sealed class BulkLoad
{
    // Beyond this the memory for what was brought would grow past some hundred megabytes.
    private const int MostRemembered = 3_000_000;

    // Fewer new records do not shift what the planner knows; it plans well without statistics too.
    private const int WorthAnalyzing = 10_000;

    // What a look-up of one record needs.
    private static readonly HashSet<string> LookUps = ["activity_by_reference", "activity_by_fingerprint"];

    // Few records stand in these; to read all records again for them would take longer than to keep them.
    private static readonly HashSet<string> Sparse = ["activity_by_own_id", "activity_by_trip", "activity_by_duplicate_of"];

    // An index is sorted in pieces as large as the cache of pages. Small ones fit the processor's own memory, where sorting is
    // several times as fast, and threads of SQLite sort one while the next one is read. Each index reads the table again, which
    // the system has in memory: mapped, no page of it is copied.
    private static readonly string[] SortInSmallPieces =
        ["PRAGMA cache_size = -2048", "PRAGMA threads = 2"];

    private static readonly string[] AsUsual = [ReviewDatabase.UsualCache, "PRAGMA threads = 0"];

    // The highest number given so far; none when no activity is recorded.
    private const string LastNumber = "SELECT max(number) FROM activity";

    // The indexes of activities and of their links, with the statements that make them.
    private const string IndexesOfActivities = """
        SELECT name, sql
        FROM sqlite_schema
        WHERE type = 'index' AND tbl_name GLOB 'activity*' AND sql IS NOT NULL
        """;

    private readonly ImportWrites _writes;
    private readonly Dictionary<string, string> _waiting = new(StringComparer.Ordinal);
    private BroughtRecords? _brought;

    public BulkLoad(ImportWrites writes)
    {
        _writes = writes;
        using var last = new Statement(writes.Connection, LastNumber);
        if (last.Single() is null) PutIndexesOff();
    }

    /// <summary>Whether the record may be in the database. When it may, the indexes to look it up are there.</summary>
    public bool MayHold(ReadyActivity activity)
    {
        if (_brought is null) return true;
        if (_brought.Add(activity) && _brought.Count < MostRemembered) return false;
        Build(LookUps.Contains);
        _brought = null;
        return true;
    }

    /// <summary>Builds the indexes that are still missing.</summary>
    public void Finish() => Build(_ => true);

    /// <summary>Tells the planner how many records there are, after many were added.</summary>
    public void Analyze(int added)
    {
        if (added < WorthAnalyzing) return;
        // A sample of each index is as good for our plans as reading a million entries.
        _writes.Run("PRAGMA analysis_limit = 1000");
        _writes.Run("ANALYZE main");
    }

    private void PutIndexesOff()
    {
        using (var indexes = new Statement(_writes.Connection, IndexesOfActivities))
        {
            while (indexes.Next())
            {
                var name = indexes.RequiredTextAt(0);
                if (!Sparse.Contains(name)) _waiting.Add(name, indexes.RequiredTextAt(1));
            }
        }

        foreach (var name in _waiting.Keys) _writes.Run($"DROP INDEX {name}");
        _brought = new();
    }

    private void Build(Func<string, bool> isWanted)
    {
        if (_waiting.Count == 0) return;
        foreach (var setting in SortInSmallPieces) _writes.Run(setting);
        foreach (var name in _waiting.Keys.Where(isWanted).Order(StringComparer.Ordinal).ToList())
        {
            _writes.Run(_waiting[name]);
            _waiting.Remove(name);
        }

        foreach (var setting in AsUsual) _writes.Run(setting);
    }
}
