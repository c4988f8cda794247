using System.Xml.Linq;
using QuarterlyReports.Core.Documents;
using static QuarterlyReports.Office.Wordprocessing.WordMarkup;

namespace QuarterlyReports.Office.Wordprocessing;

/// <summary>word/footnotes.xml: the footnotes, and the rules that part them from the text (ECMA-376, 17.11).</summary>
internal static class FootnotesXml
{
    public const string TextStyle = "FootnoteText";
    public const string MarkStyle = "FootnoteReference";

    private const int Rule = -1;
    private const int RuleOverleaf = 0;

    public static XElement Of(Document document)
    {
        var runs = new InlineRuns(new Bookmarks(document));
        return Word("footnotes",
            new XAttribute(XNamespace.Xmlns + "w", Main),
            Separator(Rule, "separator"),
            Separator(RuleOverleaf, "continuationSeparator"),
            Footnotes.Of(document).Select(note => Word("footnote", At("id", note.Number), Paragraph(note, runs))));
    }

    /// <summary>Names the two rules in the settings.</summary>
    public static XElement Separators() =>
        Word("footnotePr", new[] { Rule, RuleOverleaf }.Select(id => Word("footnote", At("id", id))));

    /// <summary>The number of a note, which Word counts itself.</summary>
    public static XElement Mark(XElement number) => RunXml.With(number, Value("rStyle", MarkStyle));

    private static XElement Paragraph(Inline.Footnote note, InlineRuns runs) => ParagraphXml.Of(
        TextStyle, [Mark(Word("footnoteRef")), RunXml.Of(" "), .. runs.Required(note.Content)]);

    private static XElement Separator(int id, string kind) => Word("footnote", At("type", kind), At("id", id),
        ParagraphXml.Of("Normal", [Word("r", Word(kind))]));
}
