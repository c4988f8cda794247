namespace QuarterlyReports.Core.Samples;

/// <summary>Who leads: a post, never a name of a living person.</summary>
/// <param name="Level">Its code in the reference list of levels.</param>
/// <param name="Post">As a sentence begins with it; of a guest, with the partner's name.</param>
/// <param name="Unit">Code of the agency that reports; null when the form of activity decides.</param>
internal sealed record SampleHead(string Level, Phrase Post, string? Unit, int Weight)
{
    /// <summary>The most delegations that it leads in a quarter; a guest's, to Vietnam in a year.</summary>
    public int MostTrips { get; init; } = 2;

    /// <summary>The most guests that it receives in a quarter, on visits and at home.</summary>
    public int MostGuests { get; init; } = 16;

    /// <summary>Meets a partner once a year in each direction.</summary>
    public bool IsHighest { get; init; }

    /// <summary>Whether it has a reason to travel to the partner, and exists on the day.</summary>
    public Func<SamplePartner, DateOnly, bool> Goes { get; init; } = (_, _) => true;

    // Their posts name the delegation, not who leads it.
    private static readonly string[] Groups = ["working", "expert", "unit"];

    /// <summary>
    /// For a column: without article and partner, who has a column of its own; null when nobody in particular leads.
    /// </summary>
    public string? PostAlone { get; } = Groups.Contains(Level) ? null : Bare(Post.ToString());

    private static string Bare(string post)
    {
        var bare = post.Split(' ', 2)[1].Replace(" of {partner}", "", StringComparison.Ordinal);
        return char.ToUpperInvariant(bare[0]) + bare[1..];
    }
}
