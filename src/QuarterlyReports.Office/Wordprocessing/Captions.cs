using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Office.Wordprocessing;

/// <summary>
/// Captions whose numbers are fields, so that Word goes on counting when somebody puts in a table. Only a number that Word would
/// count to as well becomes one.
/// </summary>
internal sealed partial class Captions(InlineRuns runs)
{
    private readonly Dictionary<string, int> _counted = new(StringComparer.Ordinal);

    /// <summary>The runs of the next caption in the document.</summary>
    public IEnumerable<XElement> Of(IReadOnlyList<Inline> caption)
    {
        if (caption is not [Inline.Text { Emphasis: Emphasis.None, LanguageTag: null } first, ..]
            || Numbered().Match(first.Content) is not { Success: true } match
            || !IsNext(match.Groups["label"].Value, match.Groups["number"].Value))
        {
            return runs.Required(caption);
        }

        var (label, number) = (match.Groups["label"].Value, match.Groups["number"].Value);
        return
        [
            RunXml.Of(label + match.Groups["space"].Value),
            .. RunXml.Field($"SEQ {label} \\* ARABIC", number),
            RunXml.Of(match.Groups["rest"].Value),
            .. runs.Of([.. caption.Skip(1)]),
        ];
    }

    private bool IsNext(string label, string number)
    {
        var next = _counted.GetValueOrDefault(label) + 1;
        if (number != next.ToString(CultureInfo.InvariantCulture)) return false;
        _counted[label] = next;
        return true;
    }

    [GeneratedRegex(@"^(?<label>\p{L}+)(?<space>[ \u00A0])(?<number>[1-9][0-9]*)(?<rest>\..*)$")]
    private static partial Regex Numbered();
}
