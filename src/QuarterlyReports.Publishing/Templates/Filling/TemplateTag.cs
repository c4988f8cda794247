namespace QuarterlyReports.Publishing.Templates.Filling;

/// <summary>What stands between two pairs of braces.</summary>
/// <param name="Sign">#, /, ^ or ! when the tag begins with one; a space otherwise.</param>
/// <param name="Words">Name and values, quotation marks kept.</param>
internal sealed record TemplateTag(char Sign, IReadOnlyList<string> Words)
{
    /// <summary>Empty for a tag without any word.</summary>
    public string Name => Words.Count == 0 ? "" : Words[0];

    public bool IsElse => Sign == '^' || (Sign == ' ' && Name == "else");

    /// <summary>Whether the tag only steers what is printed, and prints nothing itself.</summary>
    public bool IsSilent => Sign != ' ' || IsElse;
}
