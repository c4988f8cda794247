using Microsoft.Data.Sqlite;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Data.Storage;

/// <summary>Reads whole activities, with their links, by number.</summary>
internal sealed class ActivityReader(SqliteConnection connection) : IDisposable
{
    // The activity with this number. One at a time beats a list of numbers for all: SQLite would first make a table of the list.
    internal const string ByNumber = $"""
        SELECT {ActivityColumns.Names}
        FROM activity
        WHERE number = ?
        """;

    private readonly Statement _activity = new(connection, ByNumber);

    private readonly LinkReader<PartnerLink> _partners =
        new(new(connection, LinkTable.Partners.Select), (code, role) => new(code, role));

    private readonly LinkReader<MechanismLink> _mechanisms =
        new(new(connection, LinkTable.Mechanisms.Select), (code, tie) => new(code, Tie(tie)));

    private readonly LinkReader<string> _themes = new(new(connection, LinkTable.Themes.Select), (code, _) => code);
    private readonly LinkReader<string> _agencies = new(new(connection, LinkTable.Agencies.Select), (code, _) => code);
    private readonly LinkReader<string> _directives = new(new(connection, LinkTable.Directives.Select), (code, _) => code);

    public StoredActivity Read(long number)
    {
        _activity.Add(number);
        if (!_activity.Next()) throw new InvalidOperationException($"There is no activity {number}.");
        var ties = new ActivityTies(
            _partners.Of(number), _mechanisms.Of(number), _themes.Of(number), _agencies.Of(number), _directives.Of(number));
        var read = ActivityColumns.Read(_activity, ties);
        _activity.Clear();
        return read;
    }

    public void Dispose()
    {
        IDisposable[] queries = [_activity, _partners, _mechanisms, _themes, _agencies, _directives];
        foreach (var query in queries) query.Dispose();
    }

    private static MechanismTie? Tie(string? code) => code is null ? null : RecordCode.Parse<MechanismTie>(code);
}
