using System.Xml.Linq;
using QuarterlyReports.Core.Documents;
using static QuarterlyReports.Office.Wordprocessing.WordMarkup;

namespace QuarterlyReports.Office.Wordprocessing;

/// <summary>
/// A list with hanging markers. Word makes the markers where it makes the same ones; elsewhere they are written out.
/// </summary>
internal sealed class ListXml
{
    private const double GapAfterMarker = 5;

    private readonly InlineRuns _runs;
    private readonly ListNumbers _numbers;
    private readonly IPrintedMeasures _measures;
    private readonly List<XElement> _paragraphs = [];

    private ListXml(InlineRuns runs, ListNumbers numbers, IPrintedMeasures measures) =>
        (_runs, _numbers, _measures) = (runs, numbers, measures);

    public static IReadOnlyList<XElement> Of(Block.List list, InlineRuns runs, ListNumbers numbers, IPrintedMeasures measures)
    {
        if (list.Items.Count == 0) throw new DocumentException("The list has no items.");
        var xml = new ListXml(runs, numbers, measures);
        xml.Add(list.Items, depth: 0, WordPage.FirstLineIndent);
        return xml._paragraphs;
    }

    private void Add(IReadOnlyList<ListItem> items, int depth, double left)
    {
        var textLeft = left + GapAfterMarker + items.Max(item => _measures.WidthPoints(item.Marker, WordStyles.BodySize));
        int? number = ListShape.Of(items) is { } shape
            ? _numbers.NewList(shape with { Depth = depth, MarkerLeft = left, TextLeft = textLeft })
            : null;
        foreach (var item in items)
        {
            _paragraphs.Add(number is { } counted
                ? ParagraphXml.Of("ListParagraph", _runs.Required(item.Content),
                    Word("numPr", Value("ilvl", depth), Value("numId", counted)))
                : ParagraphXml.Of("ListParagraph", [RunXml.Of(item.Marker), RunXml.Tab(), .. _runs.Required(item.Content)],
                    ParagraphXml.Indent(textLeft, hanging: textLeft - left)));
            if (item.Children.Count > 0) Add(item.Children, depth + 1, textLeft);
        }
    }
}
