using System.Text.RegularExpressions;

namespace QuarterlyReports.Tests.Pdf.Writing;

/// <summary>What may stand in the content of a page, operator by operator (ISO 32000-1, 8 and 14.6).</summary>
internal static partial class ContentRules
{
    private static readonly HashSet<string> Painting = ["f", "S", "Tj", "TJ", "B", "b", "s", "F", "Do", "sh", "BI"];

    // Colours are sRGB by the output intent; nothing sets any other kind, a transparency or an image.
    private static readonly HashSet<string> Known =
        ["BDC", "BMC", "EMC", "BT", "ET", "Tf", "Td", "TJ", "rg", "RG", "w", "j", "m", "l", "re", "h", "f", "S"];

    public static IEnumerable<string> FaultsOf(string content)
    {
        var depth = 0;
        var ids = new HashSet<string>();
        var operands = new List<string>();
        foreach (var token in Tokens().Matches(content).Select(match => match.Value))
        {
            if (IsOperand(token))
            {
                operands.Add(token);
                continue;
            }

            if (!Known.Contains(token)) yield return $"6.2.2: '{token}' is no operator that this writer knows";
            if (Painting.Contains(token) && depth == 0) yield return $"UA 7.1: '{token}' draws outside of marked content";
            if (token == "BDC" && !ids.Add(operands[^1])) yield return $"14.7.4.2: {operands[^1]} stands twice on the page";
            if (token == "BMC" && operands[^1] != "/Artifact")
                yield return $"UA 7.1: {operands[^1]} has no place in the structure";
            if (token is "BDC" or "BMC" && depth > 0) yield return "UA 7.1: marked content stands in marked content";
            depth += token is "BDC" or "BMC" ? 1 : token == "EMC" ? -1 : 0;
            operands.Clear();
        }

        if (depth != 0) yield return "14.6: marked content is not closed";
    }

    private static bool IsOperand(string token) => "/<[]>-.0123456789".Contains(token[0], StringComparison.Ordinal);

    [GeneratedRegex(@"<<.*?>>|<[0-9A-Fa-f]*>|\[|\]|/[^\s/<>\[\]()]+|[^\s/<>\[\]()]+", RegexOptions.Singleline)]
    private static partial Regex Tokens();
}
