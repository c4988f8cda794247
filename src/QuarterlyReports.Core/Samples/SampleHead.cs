namespace QuarterlyReports.Core.Samples;

/// <summary>Who leads: a post, never a name of a living person.</summary>
/// <param name="Level">Its code in the reference list of levels.</param>
/// <param name="Post">As a sentence begins with it; of a guest, with the partner's name.</param>
/// <param name="Unit">Code of the agency that reports; null when the form of activity decides.</param>
internal sealed record SampleHead(string Level, Phrase Post, string? Unit, int Weight)
{
    // Their posts name the delegation, not who leads it.
    private static readonly string[] Groups = ["working", "expert", "unit"];

    /// <summary>
    /// For a column: without article and partner, who has a column of its own; null when nobody in particular leads.
    /// </summary>
    public string? PostAlone { get; } = Groups.Contains(Level) ? null : Bare(Post.ToString());

    /// <summary>Whether there is only one at a time: "the Minister", not "a Deputy Minister".</summary>
    public bool IsOnePerson { get; } = !Groups.Contains(Level) && Post.ToString().StartsWith("the ", StringComparison.Ordinal);

    private static string Bare(string post)
    {
        var bare = post.Split(' ', 2)[1].Replace(" of {partner}", "", StringComparison.Ordinal);
        return char.ToUpperInvariant(bare[0]) + bare[1..];
    }
}
