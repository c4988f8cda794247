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
    private readonly Statement _partners = new(connection, LinkTable.Partners.Select);
    private readonly Statement _mechanisms = new(connection, LinkTable.Mechanisms.Select);
    private readonly Statement _themes = new(connection, LinkTable.Themes.Select);
    private readonly Statement _agencies = new(connection, LinkTable.Agencies.Select);
    private readonly Statement _directives = new(connection, LinkTable.Directives.Select);

    public StoredActivity Read(long number) => Read([number]).Single();

    /// <summary>In order of number.</summary>
    public IReadOnlyList<StoredActivity> Read(IEnumerable<long> numbers)
    {
        var list = $"[{string.Join(',', numbers)}]";
        var partners = Links(_partners, list, (code, role) => new PartnerLink(code, role));
        var mechanisms = Links(_mechanisms, list, (code, tie) => new MechanismLink(code, Tie(tie)));
        var themes = Links(_themes, list, (code, _) => code);
        var agencies = Links(_agencies, list, (code, _) => code);
        var directives = Links(_directives, list, (code, _) => code);
        var found = new List<StoredActivity>();
        _activities.Add(list);
        while (_activities.Next())
        {
            var number = _activities.NumberAt(ActivityColumns.Count) ?? 0;
            var stored = ActivityColumns.Read(_activities);
            found.Add(stored with
            {
                Activity = stored.Activity with
                {
                    Partners = Of(partners, number),
                    Mechanisms = Of(mechanisms, number),
                    Themes = Of(themes, number),
                    Agencies = Of(agencies, number),
                    Directives = Of(directives, number),
                },
            });
        }

        return found;
    }

    public void Dispose()
    {
        Statement[] statements = [_activities, _partners, _mechanisms, _themes, _agencies, _directives];
        foreach (var statement in statements) statement.Dispose();
    }

    private static MechanismTie? Tie(string? code) => code is null ? null : RecordCode.Parse<MechanismTie>(code);

    private static IReadOnlyList<TLink> Of<TLink>(Dictionary<long, List<TLink>> links, long number) =>
        links.TryGetValue(number, out var own) ? own : [];

    private static Dictionary<long, List<TLink>> Links<TLink>(Statement query, string list, Func<string, string?, TLink> link)
    {
        var links = new Dictionary<long, List<TLink>>();
        query.Add(list);
        while (query.Next())
        {
            var number = query.NumberAt(0) ?? 0;
            if (!links.TryGetValue(number, out var own)) links.Add(number, own = []);
            own.Add(link(query.RequiredTextAt(1), query.TextAt(2)));
        }

        return links;
    }
}
