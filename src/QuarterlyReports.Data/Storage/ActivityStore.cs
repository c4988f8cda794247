using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Data.Storage;

/// <summary>Reads activities. Whatever lies above the ceiling asked for stays in the database.</summary>
public sealed class ActivityStore(ReviewDatabase database)
{
    // Activities with these references, given as a JSON list.
    internal const string ByReferences = """
        SELECT number
        FROM activity
        WHERE reference IN (SELECT value FROM json_each(@References)) AND secrecy_rank <= @Ceiling
        """;

    // Activities with this content.
    internal const string ByFingerprint = """
        SELECT number
        FROM activity
        WHERE fingerprint = @Fingerprint AND secrecy_rank <= @Ceiling
        """;

    // All activities, in order of their first day.
    private const string All = """
        SELECT number
        FROM activity
        WHERE secrecy_rank <= @Ceiling
        ORDER BY first_day, reference
        """;

    /// <summary>The activities with these ids that a reader with this ceiling may see, in order of first day, then id.</summary>
    public IReadOnlyList<Activity> WithIds(IEnumerable<string> ids, Secrecy ceiling)
    {
        using var snapshot = database.Snapshot();
        using var statement = new Statement(database.Connection, ByReferences);
        return Read(statement.Set("@References", JsonTexts.Write(ids)).Set("@Ceiling", ceiling.Rank()));
    }

    /// <summary>Activities recorded with the same start, form, partners and title.</summary>
    public IReadOnlyList<Activity> LikeThis(Activity activity, Secrecy ceiling)
    {
        using var snapshot = database.Snapshot();
        using var statement = new Statement(database.Connection, ByFingerprint);
        return Read(statement.Set("@Fingerprint", ActivityFingerprint.Of(activity)).Set("@Ceiling", ceiling.Rank()));
    }

    /// <summary>
    /// Activities of any status whose days touch the window, or all when it is null; by first day, then id. Streams: the database
    /// stays as it is seen now until the end is read or the enumeration disposed.
    /// </summary>
    public IEnumerable<Activity> Touching(DateWindow? window, Secrecy ceiling)
    {
        using var snapshot = database.Snapshot();
        using var statement = new Statement(database.Connection, window is null ? All : WindowQueries.InOrder);
        if (window is { } days) WindowQueries.Set(statement, days, ceiling.Rank());
        else statement.Set("@Ceiling", ceiling.Rank());
        using var reader = new ActivityReader(database.Connection);
        while (statement.Next()) yield return reader.Read(statement.RequiredNumberAt(0)).Activity;
    }

    private static IEnumerable<long> Numbers(Statement statement)
    {
        while (statement.Next()) yield return statement.RequiredNumberAt(0);
    }

    private List<Activity> Read(Statement numbers)
    {
        using var reader = new ActivityReader(database.Connection);
        return [.. InOrder(Numbers(numbers).Select(reader.Read))];
    }

    private static IEnumerable<Activity> InOrder(IEnumerable<StoredActivity> stored) => stored
        .Select(record => record.Activity)
        .OrderBy(activity => activity.Start.First)
        .ThenBy(activity => activity.Id, StringComparer.Ordinal);
}
