using System.Text.RegularExpressions;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Pdf;

/// <summary>An element of the structure of a file, as poppler reads it back.</summary>
internal sealed partial record StructureNode(string Name, int Depth)
{
    // Texts and elements as they follow each other.
    private readonly List<object> _content = [];

    /// <summary>Such as "Scope Column".</summary>
    public List<string> Attributes { get; } = [];

    public IEnumerable<StructureNode> Children => _content.OfType<StructureNode>();

    /// <summary>Its own words and those of all within it, in order.</summary>
    public string Words => string.Concat(_content.Select(part => part is StructureNode node ? node.Words : part));

    /// <summary>It and all within it, in reading order.</summary>
    public IEnumerable<StructureNode> All => Children.SelectMany(child => child.All).Prepend(this);

    /// <param name="hasWords">Poppler takes minutes for the words of a long file.</param>
    public static StructureNode Of(string path, bool hasWords)
    {
        var root = new StructureNode("", -1);
        var open = new Stack<StructureNode>([root]);
        foreach (var line in ExternalTool.Run("pdfinfo", hasWords ? "-struct-text" : "-struct", path).Split('\n'))
        {
            var depth = line.Length - line.TrimStart().Length;
            if (Text().Match(line) is { Success: true } words)
            {
                while (open.Peek().Depth >= depth) open.Pop();
                open.Peek()._content.Add(words.Groups[1].Value);
            }
            else if (Attribute().Match(line) is { Success: true } attribute)
            {
                open.Peek().Attributes.Add(attribute.Groups[1].Value.Replace("/", "", StringComparison.Ordinal));
            }
            else if (Element().Match(line) is { Success: true } element)
            {
                while (open.Peek().Depth >= depth) open.Pop();
                var node = new StructureNode(element.Groups[1].Value, depth);
                open.Peek()._content.Add(node);
                open.Push(node);
            }
        }

        return root.Children.Single();
    }

    [GeneratedRegex("^ *\"(.*)\"$")]
    private static partial Regex Text();

    [GeneratedRegex("^ +/(.+)$")]
    private static partial Regex Attribute();

    [GeneratedRegex(@"^ *(?!Object \d)([A-Z][A-Za-z0-9]*)\b")]
    private static partial Regex Element();
}
