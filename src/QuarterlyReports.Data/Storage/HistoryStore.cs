using System.Globalization;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Data.Storage;

/// <summary>Reads who changed what, when, from which file and why.</summary>
public sealed class HistoryStore(ReviewDatabase database)
{
    // How an activity came in, then every change of it, oldest first.
    private const string OfRecord = """
        SELECT
            import.number, import.who, import.imported_at, import.files, import.reason, entry.field, entry.old, entry.new
        FROM (
            SELECT 0 AS number, import, NULL AS field, NULL AS old, NULL AS new
            FROM {0}
            WHERE reference = @Id
            UNION ALL
            SELECT change.number, change.import, change.field, change.old, change.new
            FROM {0}
            JOIN change ON change.kind = '{0}' AND change.record = CAST({0}.number AS TEXT)
            WHERE {0}.reference = @Id
        ) AS entry
        JOIN import ON import.number = entry.import
        ORDER BY entry.number
        """;

    private static readonly string OfOneActivity = OfRecord.Replace("{0}", ActivityColumns.Kind, StringComparison.Ordinal);

    // Every change of one line of a reference list, oldest first.
    private const string OfOneLine = """
        SELECT
            import.number, import.who, import.imported_at, import.files, import.reason, change.field, change.old, change.new
        FROM change
        JOIN import ON import.number = change.import
        WHERE change.kind = @Kind AND change.record = @Id
        ORDER BY change.number
        """;

    /// <summary>How the activity came in, then its changes, oldest first; nothing when there is no such activity.</summary>
    public IReadOnlyList<HistoryEntry> OfActivity(string id) => Entries(OfOneActivity, id);

    /// <summary>How the entry of a register came in, then its changes, oldest first; nothing without such an entry.</summary>
    public IReadOnlyList<HistoryEntry> OfEntry(Register register, string id) =>
        Entries(OfRecord.Replace("{0}", register.RecordName, StringComparison.Ordinal), id);

    /// <summary>Changes of a line of a reference list, such as partner LAO or region_member LAO/neighbours.</summary>
    public IReadOnlyList<HistoryEntry> OfLine(string list, string key)
    {
        using var statement = new Statement(database.Connection, OfOneLine);
        return statement.Set("@Kind", list).Set("@Id", key).Rows(Entry);
    }

    private List<HistoryEntry> Entries(string query, string id)
    {
        using var statement = new Statement(database.Connection, query);
        return statement.Set("@Id", id).Rows(Entry);
    }

    private static HistoryEntry Entry(Statement row) => new(
        row.RequiredNumberAt(0), row.RequiredTextAt(1),
        DateTimeOffset.Parse(row.RequiredTextAt(2), CultureInfo.InvariantCulture, DateTimeStyles.None),
        JsonTexts.Read(row.RequiredTextAt(3)), row.TextAt(4), row.TextAt(5), row.TextAt(6), row.TextAt(7));
}
