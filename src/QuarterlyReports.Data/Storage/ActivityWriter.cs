using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Data.Storage;

/// <summary>Writes activities with their links and the quarters they touch.</summary>
internal sealed class ActivityWriter
{
    // A new activity.
    private static readonly string Insert = $"""
        INSERT INTO activity ({ActivityColumns.Names}, first_day, last_day, fingerprint, number, import)
        VALUES ({string.Join(", ", Enumerable.Repeat("?", ActivityColumns.Count + 5))})
        """;

    // All values of an activity that is there.
    private static readonly string Update = $"""
        UPDATE activity
        SET ({ActivityColumns.Names}, first_day, last_day, fingerprint)
            = ({string.Join(", ", Enumerable.Repeat("?", ActivityColumns.Count + 3))})
        WHERE number = ?
        """;

    // A quarter that an activity no longer touches.
    private const string DeleteQuarter = """
        DELETE FROM activity_quarter
        WHERE quarter = ? AND activity = ?
        """;

    // What an activity looked like before.
    private const string InsertFormerFingerprint = """
        INSERT INTO former_fingerprint (fingerprint, activity)
        VALUES (?, ?)
        ON CONFLICT DO NOTHING
        """;

    private readonly Statement _insert;
    private readonly Statement _update;
    private readonly RowBatch<(long Quarter, long Activity)> _quarters;
    private readonly Statement _deleteQuarter;
    private readonly Statement _insertFormerFingerprint;
    private readonly LinkWriter _partners;
    private readonly LinkWriter _mechanisms;
    private readonly LinkWriter _themes;
    private readonly LinkWriter _agencies;
    private readonly LinkWriter _directives;

    public ActivityWriter(ImportWrites writes)
    {
        _insert = writes.Writing(Insert);
        _update = writes.Writing(Update);
        _quarters = new(writes, "activity_quarter (quarter, activity)", 2, AddQuarter);
        _deleteQuarter = writes.Writing(DeleteQuarter);
        _insertFormerFingerprint = writes.Writing(InsertFormerFingerprint);
        _partners = new(writes, LinkTable.Partners);
        _mechanisms = new(writes, LinkTable.Mechanisms);
        _themes = new(writes, LinkTable.Themes);
        _agencies = new(writes, LinkTable.Agencies);
        _directives = new(writes, LinkTable.Directives);
    }

    public void Add(long number, StoredActivity stored, long fingerprint, long import)
    {
        Computed(_insert.Add(stored), stored.Activity, fingerprint).Add(number).Add(import).Run();
        AddLinks(number, stored.Activity);
        foreach (var quarter in stored.Quarters) _quarters.Add((quarter, number));
    }

    public void Change(long number, StoredActivity before, StoredActivity after)
    {
        var (former, current) = (ActivityFingerprint.Of(before.Activity), ActivityFingerprint.Of(after.Activity));
        WriteWaiting();
        Computed(_update.Add(after), after.Activity, current).Add(number).Run();
        RemoveLinks(number);
        AddLinks(number, after.Activity);
        foreach (var quarter in before.Quarters) _deleteQuarter.Add(quarter).Add(number).Run();
        foreach (var quarter in after.Quarters) _quarters.Add((quarter, number));
        if (former != current) _insertFormerFingerprint.Add(former).Add(number).Run();
    }

    /// <summary>
    /// Writes the links and quarters that still wait for others; before anybody reads or changes them, and at the end.
    /// </summary>
    public void WriteWaiting()
    {
        _partners.WriteWaiting();
        _mechanisms.WriteWaiting();
        _themes.WriteWaiting();
        _agencies.WriteWaiting();
        _directives.WriteWaiting();
        _quarters.WriteWaiting();
    }

    private static void AddQuarter(Statement statement, (long Quarter, long Activity) row) =>
        statement.Add(row.Quarter).Add(row.Activity);

    private static Statement Computed(Statement statement, Activity activity, long fingerprint) =>
        statement.Add(activity.Start.First).Add(activity.LastDay).Add(fingerprint);

    private void AddLinks(long number, Activity activity)
    {
        for (var at = 0; at < activity.Partners.Count; at++)
            _partners.Add(number, activity.Partners[at].Code, at, activity.Partners[at].Role);
        for (var at = 0; at < activity.Mechanisms.Count; at++)
            _mechanisms.Add(number, activity.Mechanisms[at].Code, at, Code(activity.Mechanisms[at].Tie));
        for (var at = 0; at < activity.Themes.Count; at++) _themes.Add(number, activity.Themes[at], at);
        for (var at = 0; at < activity.Agencies.Count; at++) _agencies.Add(number, activity.Agencies[at], at);
        for (var at = 0; at < activity.Directives.Count; at++) _directives.Add(number, activity.Directives[at], at);
    }

    private static string? Code(MechanismTie? tie) => tie is { } stated ? RecordCode.Of(stated) : null;

    private void RemoveLinks(long number)
    {
        _partners.Remove(number);
        _mechanisms.Remove(number);
        _themes.Remove(number);
        _agencies.Remove(number);
        _directives.Remove(number);
    }
}
