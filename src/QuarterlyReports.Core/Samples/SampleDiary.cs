namespace QuarterlyReports.Core.Samples;

/// <summary>
/// Where those who lead delegations are on each day: nobody is in two countries at once, or away while a guest of the same rank
/// comes to see him, and the highest come once a year.
/// </summary>
internal sealed class SampleDiary
{
    private static readonly string[] Highest = ["head_of_state", "minister", "chief_of_general_staff"];

    private readonly HashSet<(string Who, DateOnly Day)> _taken = [];
    private readonly HashSet<(string Visit, int Year)> _paid = [];

    /// <summary>Whether a guest's visit can be; from now on it is.</summary>
    public bool TakesGuest(SampleHead guest, SamplePartner partner, DateOnly day, int days)
    {
        var host = SampleHeads.HostOf(guest.Level);
        string?[] people = [Name(guest, partner), host is null ? null : Name(host, partner)];
        return Takes(guest, $"{partner.Code} to us", [.. people.OfType<string>()], day, days);
    }

    /// <summary>Whether a visit of one of ours can be; from now on it is.</summary>
    public bool TakesHost(SampleHead head, SamplePartner partner, DateOnly day, int days) =>
        Takes(head, $"us to {partner.Code}", Name(head, partner) is { } name ? [name] : [], day, days);

    private bool Takes(SampleHead head, string way, string[] people, DateOnly day, int days)
    {
        var visit = ($"{head.Level} of {way}", day.Year);
        var entries = people.SelectMany(who => Enumerable.Range(0, days).Select(later => (who, day.AddDays(later)))).ToList();
        if (entries.Any(_taken.Contains) || (Highest.Contains(head.Level) && _paid.Contains(visit))) return false;
        _taken.UnionWith(entries);
        _paid.Add(visit);
        return true;
    }

    // Of deputies and directors-general there are several, and a group has other members the next time.
    private static string? Name(SampleHead head, SamplePartner partner) =>
        head.IsOnePerson ? head.Post.With(new() { Partner = partner }).English : null;
}
