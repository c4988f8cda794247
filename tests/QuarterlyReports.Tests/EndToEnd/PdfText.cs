using System.Text;
using System.Text.RegularExpressions;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.EndToEnd;

/// <summary>
/// The text of a PDF in the order of its structure, as poppler reads it: without page numbers, marks and repeated headings, which
/// are no part of the structure, and without contents entries and drawings, as <see cref="DocumentText"/> tells it.
/// </summary>
internal static partial class PdfText
{
    private static readonly string[] LeftOut = ["TOC", "Figure"];
    private static readonly string[] WithinText = ["Link", "Span", "Reference"];

    public static string Of(string path)
    {
        var text = new StringBuilder();
        var skipped = int.MaxValue;
        foreach (var line in ExternalTool.Run("pdfinfo", "-struct-text", path).Split('\n'))
        {
            var depth = line.Length - line.TrimStart().Length;
            if (depth > skipped) continue;
            skipped = int.MaxValue;
            if (Words().Match(line) is { Success: true } words)
            {
                text.Append(words.Groups[1].Value);
            }
            else if (Element().Match(line) is { Success: true } element)
            {
                if (LeftOut.Contains(element.Groups[1].Value)) skipped = depth;
                if (!WithinText.Contains(element.Groups[1].Value)) text.Append(' ');
            }
        }

        // Only the hyphens of divided words are soft.
        return DocumentText.Normal(text.ToString().Replace("\u00AD", "", StringComparison.Ordinal));
    }

    [GeneratedRegex("^ *\"(.*)\"$")]
    private static partial Regex Words();

    // "Object 10 0" and "/Scope /Column" are no elements of their own.
    [GeneratedRegex(@"^ *(?!Object \d)([A-Z][A-Za-z0-9]*)\b")]
    private static partial Regex Element();
}
