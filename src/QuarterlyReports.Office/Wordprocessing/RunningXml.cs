using System.Xml.Linq;
using QuarterlyReports.Core.Documents;
using static QuarterlyReports.Office.Wordprocessing.WordMarkup;

namespace QuarterlyReports.Office.Wordprocessing;

/// <summary>
/// What stands in the margins of every page: page number on top, secrecy word at top and bottom, notices and running title below.
/// </summary>
internal sealed class RunningXml(PageMarks marks, IPrintedMeasures measures)
{
    private const double FootSize = 8;
    private const double GapUnderSecrecy = 5;
    private const double GapBetweenFootTexts = 16;

    private static XElement[] Nothing => [];

    private string Notices => string.Join(" \u00B7 ", marks.Notices);

    /// <param name="prefix">What stands before the page number; empty for nothing.</param>
    public XElement Header(string prefix) => Root("hdr",
    [
        .. Secrecy(),
        ParagraphXml.Of(
            "Header", [.. prefix.Length > 0 ? [RunXml.Of(prefix)] : Nothing, .. RunXml.Field("PAGE", "1")], SpaceUnderSecrecy()),
    ]);

    /// <summary>Of the first page (Decree 30/2020, Annex I).</summary>
    public XElement HeaderWithoutNumber() => Root("hdr",
    [
        .. Secrecy(),
        marks.Secrecy is null ? ParagraphXml.Of("Header", [], SpaceUnderSecrecy()) : null,
    ]);

    /// <summary>The title stands left and the notices right, or below it where both have no room on a line.</summary>
    public XElement Footer(PageOrientation orientation, bool hasTitle)
    {
        var width = WordPage.BodyWidth(orientation);
        var title = hasTitle ? marks.RunningTitle : "";
        var used = measures.WidthPoints(title, FootSize) + measures.WidthPoints(Notices, FootSize, Emphasis.Bold);
        var lines = FootLines(title, used + GapBetweenFootTexts <= width * 0.9 ? width : null);
        return Root("ftr", [.. Address(hasTitle), .. lines, .. Secrecy()]);
    }

    // On the first page alone, the one without a title.
    private IEnumerable<XElement> Address(bool hasTitle) => marks.Address is { Length: > 0 } address && !hasTitle
        ? [ParagraphXml.Line("Recipient", address,
            Word("pBdr", Word("top", At("val", "single"), At("sz", 6), At("space", 1), At("color", "auto"))),
            ParagraphXml.Align("center"))]
        : [];

    private static XElement Root(string name, IEnumerable<XElement?> content) =>
        Word(name, new XAttribute(XNamespace.Xmlns + "w", Main), content);

    private IEnumerable<XElement> Secrecy() =>
        marks.Secrecy is { Length: > 0 } word ? [ParagraphXml.Line("SecrecyMark", word)] : [];

    private XElement? SpaceUnderSecrecy() =>
        marks.Secrecy is { Length: > 0 } ? ParagraphXml.SpaceBefore(GapUnderSecrecy) : null;

    private IEnumerable<XElement> FootLines(string title, double? widthOfOneLine)
    {
        if (Notices.Length == 0) return [ParagraphXml.Line("Footer", title)];
        var notices = RunXml.Of(Notices, RunXml.Bold(), Value("color", WordInks.Red));
        if (title.Length == 0) return [ParagraphXml.Of("Footer", [notices], ParagraphXml.Align("right"))];
        return widthOfOneLine is { } width
            ? [ParagraphXml.Of("Footer", [RunXml.Of(title), RunXml.Tab(), notices], ParagraphXml.RightTab(width, "none"))]
            : [ParagraphXml.Line("Footer", title), ParagraphXml.Of("Footer", [notices], ParagraphXml.Align("right"))];
    }
}
