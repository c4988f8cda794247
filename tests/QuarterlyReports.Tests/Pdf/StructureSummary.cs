using System.Text;

namespace QuarterlyReports.Tests.Pdf;

/// <summary>
/// The structure of a file in few lines, to be approved by reading: headings, captions and figures with their words, everything
/// else by kind alone, so that a further sentence or record changes nothing here. Paragraphs and lists in a row share a line, and
/// so do the rows of a table that have the same cells.
/// </summary>
internal sealed class StructureSummary(IEnumerable<string> alternativeTexts)
{
    private const int MostWords = 70;

    private readonly Queue<string> _alternativeTexts = new(alternativeTexts);
    private readonly StringBuilder _lines = new();

    public static string Of(StructureNode root, IEnumerable<string> alternativeTexts)
    {
        var summary = new StructureSummary(alternativeTexts);
        summary.Add(root, 0);
        return summary._lines.ToString();
    }

    private void Add(StructureNode node, int depth)
    {
        Write(depth, LineOf(node));
        if (node.Name is "THead" or "TBody") AddRows(node.Children, depth + 1);
        else if (node.Name is "Document" or "Sect" or "Table") AddMixed(node.Children, depth + 1);
    }

    // Paragraphs and the like have no line of their own.
    private void AddMixed(IEnumerable<StructureNode> nodes, int depth)
    {
        var plain = new List<string>();
        foreach (var node in nodes)
        {
            if (IsPlain(node))
            {
                plain.Add(LineOf(node));
                continue;
            }

            AddKinds(plain, depth);
            plain.Clear();
            Add(node, depth);
        }

        AddKinds(plain, depth);
    }

    private void AddRows(IEnumerable<StructureNode> rows, int depth)
    {
        foreach (var row in rows.Select(RowOf).Distinct()) Write(depth, row);
    }

    private static bool IsPlain(StructureNode node) => node.Name is "P" or "L" or "TOC";

    private void AddKinds(IEnumerable<string> lines, int depth)
    {
        var kinds = string.Join("; ", lines.Distinct());
        if (kinds.Length > 0) Write(depth, kinds);
    }

    private string LineOf(StructureNode node) => node.Name switch
    {
        "H1" or "H2" or "H3" or "H4" or "Caption" => $"{node.Name} {Cut(node.Words)}",
        "Figure" => $"Figure: {Cut(_alternativeTexts.Dequeue())}",
        "L" => $"L{Attributes(node)}: {ItemsOf(node)}{Within(node)}",
        "TOC" => $"TOC of {string.Join(", ", node.Children.Select(item => NameOf(item)).Distinct())}",
        "P" or "Table" => node.Name + Within(node),
        _ => node.Name + Attributes(node),
    };

    private static string ItemsOf(StructureNode list) =>
        $"LI of {string.Join(", ", list.Children.Select(item => NameOf(item)).Distinct())}";

    private static string NameOf(StructureNode item) => string.Join(" ", item.Children.Select(child => child.Name));

    // What stands in running text besides words.
    private static string Within(StructureNode node)
    {
        var kinds = node.All.Skip(1).Select(inner => inner.Name)
            .Where(name => name is "Link" or "Reference" or "Span" or "Note" or "L")
            .Distinct().Order(StringComparer.Ordinal);
        var found = string.Join(", ", kinds);
        return found.Length == 0 ? "" : $" with {found}";
    }

    private static string RowOf(StructureNode row)
    {
        var cells = row.Children.Select(cell => cell.Name + Attributes(cell)).ToList();
        var groups = new List<string>();
        for (var index = 0; index < cells.Count;)
        {
            var count = cells.Skip(index).TakeWhile(cell => cell == cells[index]).Count();
            groups.Add(count == 1 ? cells[index] : $"{count} {cells[index]}");
            index += count;
        }

        return $"{row.Name}: {string.Join(", ", groups)}";
    }

    private static string Attributes(StructureNode node) =>
        node.Attributes.Count == 0 ? "" : $" ({string.Join("; ", node.Attributes)})";

    private static string Cut(string words) => words.Length <= MostWords ? words : words[..MostWords] + "…";

    private void Write(int depth, string line) => _lines.Append(' ', 2 * depth).Append(line).Append('\n');
}
