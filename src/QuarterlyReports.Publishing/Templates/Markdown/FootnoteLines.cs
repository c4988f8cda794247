using System.Text.RegularExpressions;
using QuarterlyReports.Publishing.Templates.Filling;

namespace QuarterlyReports.Publishing.Templates.Markdown;

/// <summary>
/// Finds marks without a footnote and footnotes without a mark: Markdown prints the one as it stands and drops the other, both in
/// silence.
/// </summary>
internal static partial class FootnoteLines
{
    /// <exception cref="TemplateException">A mark or a footnote without its other half, or two of one name.</exception>
    public static void Check(IReadOnlyList<FilledLine> lines)
    {
        var footnotes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, line) in NamesIn(lines, Footnote()))
        {
            if (!footnotes.Add(name)) throw line.Source.Problem($"there is a footnote '{name}' already. Give it another name.");
        }

        foreach (var (_, line) in NamesIn(lines, MarkInLink()))
        {
            throw line.Source.Problem("a footnote's mark stands behind a link, not inside of it.");
        }

        var marks = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, line) in NamesIn(lines, Mark()))
        {
            marks.Add(name);
            if (!footnotes.Contains(name))
                throw line.Source.Problem(
                    $"there is no footnote '{name}' here. Write '[^{name}]: its words' after an empty line below.");
        }

        foreach (var (name, line) in NamesIn(lines, Footnote()).Where(each => !marks.Contains(each.Name)))
        {
            throw line.Source.Problem($"nothing leads to the footnote '{name}'. Write [^{name}] where its mark belongs.");
        }
    }

    private static IEnumerable<(string Name, FilledLine Line)> NamesIn(IReadOnlyList<FilledLine> lines, Regex pattern) =>
        lines.SelectMany(line => pattern.Matches(line.Text).Select(match => (match.Groups[1].Value, line)));

    [GeneratedRegex(@"^\[\^([^\]\s]+)\]:")]
    private static partial Regex Footnote();

    // What a record says comes with a backslash before every bracket.
    [GeneratedRegex(@"(?<!\\)(?!^\[\^[^\]\s]+\]:)\[\^([^\]\s]+)\]")]
    private static partial Regex Mark();

    [GeneratedRegex(@"(?<!\\)\[[^\[\]]*\[\^([^\]\s]+)\][^\[\]]*\]\(")]
    private static partial Regex MarkInLink();
}
