using System.Diagnostics.CodeAnalysis;
using QuarterlyReports.Publishing.Templates.Filling;

namespace QuarterlyReports.Publishing.Templates.Markdown;

/// <summary>A line that asks for something Markdown has no words for: <c>::: table region-summary</c>.</summary>
/// <param name="Name">Empty on the line that closes a container.</param>
internal sealed record Directive(string Name, IReadOnlyList<string> Values, SourceLine Source)
{
    private const string Sign = ":::";

    /// <summary>Data never begins a line with the sign: its colons are escaped.</summary>
    public static bool TryRead(FilledLine line, [NotNullWhen(true)] out Directive? directive)
    {
        directive = null;
        if (!line.Text.StartsWith(Sign, StringComparison.Ordinal)) return false;
        var words = line.Text[Sign.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        directive = new(words.FirstOrDefault() ?? "", [.. words.Skip(1)], line.Source);
        return true;
    }

    /// <exception cref="TemplateException">There are fewer or more values, or an unknown one.</exception>
    public string OnlyValue(string what, IReadOnlyCollection<string> known)
    {
        if (Values.Count != 1) throw Source.Problem($"'::: {Name}' names one {what}. {Likely.Hint("", known)}");
        return known.Contains(Values[0])
            ? Values[0]
            : throw Source.Problem($"there is no {what} '{Values[0]}'. {Likely.Hint(Values[0], known)}");
    }

    public void HasNoValues()
    {
        if (Values.Count > 0)
            throw Source.Problem($"'::: {Name}' stands alone on its line; leave out '{string.Join(' ', Values)}'.");
    }
}
