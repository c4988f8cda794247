using Microsoft.Data.Sqlite;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Data.Storage;

/// <summary>Reads whole activities, with their links, by number.</summary>
internal sealed class ActivityReader(SqliteConnection connection) : IDisposable
{
    // The activities with these numbers, given as a JSON list.
    internal const string ByNumbers = $"""
        SELECT {ActivityColumns.Names}, number
        FROM activity
        WHERE number IN (SELECT value FROM json_each(?))
        ORDER BY number
        """;

    private readonly Statement _activities = new(connection, ByNumbers);

    private readonly LinksInOrder<PartnerLink> _partners =
        new(new(connection, LinkTable.Partners.Select), (code, role) => new(code, role));

    private readonly LinksInOrder<MechanismLink> _mechanisms =
        new(new(connection, LinkTable.Mechanisms.Select), (code, tie) => new(code, Tie(tie)));

    private readonly LinksInOrder<string> _themes = new(new(connection, LinkTable.Themes.Select), (code, _) => code);
    private readonly LinksInOrder<string> _agencies = new(new(connection, LinkTable.Agencies.Select), (code, _) => code);
    private readonly LinksInOrder<string> _directives = new(new(connection, LinkTable.Directives.Select), (code, _) => code);

    public StoredActivity Read(long number) => Read([number]).Single();

    /// <summary>In order of number.</summary>
    public IReadOnlyList<StoredActivity> Read(IEnumerable<long> numbers)
    {
        var list = $"[{string.Join(',', numbers)}]";
        _partners.AskFor(list);
        _mechanisms.AskFor(list);
        _themes.AskFor(list);
        _agencies.AskFor(list);
        _directives.AskFor(list);
        var found = new List<StoredActivity>();
        _activities.Add(list);
        while (_activities.Next())
        {
            var number = _activities.RequiredNumberAt(ActivityColumns.Count);
            var ties = new ActivityTies(
                _partners.Of(number), _mechanisms.Of(number), _themes.Of(number), _agencies.Of(number), _directives.Of(number));
            found.Add(ActivityColumns.Read(_activities, ties));
        }

        return found;
    }

    public void Dispose()
    {
        IDisposable[] queries = [_activities, _partners, _mechanisms, _themes, _agencies, _directives];
        foreach (var query in queries) query.Dispose();
    }

    private static MechanismTie? Tie(string? code) => code is null ? null : RecordCode.Parse<MechanismTie>(code);
}
