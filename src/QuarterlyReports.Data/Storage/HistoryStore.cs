using System.Globalization;
using System.Text.Json;
using Dapper;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Data.Storage;

/// <summary>Reads who changed what, when, from which file and why.</summary>
public sealed class HistoryStore(ReviewDatabase database)
{
    // How an activity came in, then every change of it, oldest first.
    private const string OfRecord = """
        SELECT
            import.number AS Import, import.who AS Who, import.imported_at AS ImportedAt, import.files AS Files,
            import.reason AS Reason,
            entry.field AS Field, entry.old AS Old, entry.new AS New
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
            import.number AS Import, import.who AS Who, import.imported_at AS ImportedAt, import.files AS Files,
            import.reason AS Reason,
            change.field AS Field, change.old AS Old, change.new AS New
        FROM change
        JOIN import ON import.number = change.import
        WHERE change.kind = @Kind AND change.record = @Id
        ORDER BY change.number
        """;

    /// <summary>How the activity came in, then its changes, oldest first; nothing when there is no such activity.</summary>
    public IReadOnlyList<HistoryEntry> OfActivity(string id) => Entries(OfOneActivity, new { Id = id });

    /// <summary>How the entry of a register came in, then its changes, oldest first; nothing without such an entry.</summary>
    public IReadOnlyList<HistoryEntry> OfEntry(Register register, string id) =>
        Entries(OfRecord.Replace("{0}", register.RecordName, StringComparison.Ordinal), new { Id = id });

    /// <summary>Changes of a line of a reference list, such as partner LAO or region_member LAO/neighbours.</summary>
    public IReadOnlyList<HistoryEntry> OfLine(string list, string key) => Entries(OfOneLine, new { Kind = list, Id = key });

    private List<HistoryEntry> Entries(string query, object parameters) =>
        [.. database.Connection.Query<HistoryRow>(query, parameters).Select(row => row.ToEntry())];

    private sealed record HistoryRow
    {
        public required long Import { get; init; }

        public required string Who { get; init; }

        public required string ImportedAt { get; init; }

        public required string Files { get; init; }

        public string? Reason { get; init; }

        public string? Field { get; init; }

        public string? Old { get; init; }

        public string? New { get; init; }

        public HistoryEntry ToEntry() => new(
            Import, Who, DateTimeOffset.Parse(ImportedAt, CultureInfo.InvariantCulture, DateTimeStyles.None),
            JsonSerializer.Deserialize<List<string>>(Files) ?? [], Reason, Field, Old, New);
    }
}
