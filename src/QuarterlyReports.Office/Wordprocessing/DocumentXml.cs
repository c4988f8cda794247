using System.Diagnostics;
using System.Xml;
using System.Xml.Linq;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Office.Charts;
using QuarterlyReports.Office.Packaging;
using static QuarterlyReports.Office.Wordprocessing.WordMarkup;

namespace QuarterlyReports.Office.Wordprocessing;

/// <summary>word/document.xml: every block of every section, in order (ECMA-376, 17.2).</summary>
internal sealed class DocumentXml
{
    private readonly Document _document;
    private readonly IPrintedMeasures _measures;
    private readonly Bookmarks _bookmarks;
    private readonly InlineRuns _runs;
    private readonly Captions _captions;
    private readonly ListNumbers _numbers;

    public DocumentXml(Document document, IPrintedMeasures measures, ListNumbers numbers)
    {
        (_document, _measures, _numbers) = (document, measures, numbers);
        _bookmarks = new(document);
        _runs = new(_bookmarks);
        _captions = new(_runs);
    }

    /// <summary>Relationships of the headers and footers.</summary>
    public required RunningParts Running { get; init; }

    /// <summary>Relationships and numbers of the charts by the ids of their figures.</summary>
    public required IReadOnlyDictionary<string, (string Id, int Number)> Charts { get; init; }

    public void Write(Stream stream)
    {
        using var xml = XmlWriter.Create(stream, PartXml.Settings);
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("w", "document", Main.NamespaceName);
        Declare(xml, "r", Relations);
        Declare(xml, "wp", FigureXml.WordDrawing);
        Declare(xml, "a", ChartMarkup.Drawing);
        Declare(xml, "c", ChartMarkup.ChartMain);
        xml.WriteStartElement("body", Main.NamespaceName);
        var flow = new WordFlow(xml);
        for (var index = 0; index < _document.Sections.Count; index++) AddSection(flow, index);
        xml.WriteEndDocument();
    }

    private static void Declare(XmlWriter xml, string prefix, XNamespace name) =>
        xml.WriteAttributeString("xmlns", prefix, null, name.NamespaceName);

    private void AddSection(WordFlow flow, int index)
    {
        var section = _document.Sections[index];
        for (var block = 0; block < section.Blocks.Count; block++)
        {
            try
            {
                Add(flow, section.Blocks[block], section);
            }
            catch (DocumentException exception)
            {
                throw new DocumentException(
                    $"Section {index + 1}, block {block + 1} ({section.Blocks[block].GetType().Name}): {exception.Message}")
                {
                    Character = exception.Character,
                };
            }
        }

        flow.EndSection(SectionXml.Of(_document, index, Running), isLast: index == _document.Sections.Count - 1);
    }

    private void Add(WordFlow flow, Block block, Section section)
    {
        switch (block)
        {
            case Block.Heading heading:
                flow.Add(HeadingOf(heading));
                break;
            case Block.Paragraph paragraph:
                AddParagraph(flow, paragraph);
                break;
            case Block.List list:
                flow.KeepLastWithNext();
                foreach (var item in ListXml.Of(list, _runs, _numbers, _measures)) flow.Add(item);
                break;
            case Block.Table table:
                new TableXml(table.Content, _measures.TableOf(table.Content.Id), _runs, _bookmarks).AddTo(flow, _captions);
                break;
            case Block.Figure figure:
                AddFigure(flow, figure, WordPage.BodyWidth(section.Orientation));
                break;
            case Block.Contents contents:
                flow.Add(ContentsXml.Of(contents, _document, (_bookmarks, _measures), WordPage.BodyWidth(section.Orientation)));
                break;
            case Block.PageBreak:
                flow.StartPage();
                break;
            case Block.OfficialHead head:
                new OfficialHeadXml(head.Content, _measures, WordPage.BodyWidth(section.Orientation)).AddTo(flow);
                break;
            case Block.Signature signature:
                flow.KeepLastWithNext();
                SignatureXml.AddTo(flow, signature.Content, WordPage.BodyWidth(section.Orientation));
                break;
            default:
                throw new UnreachableException($"No way to write {block.GetType().Name}.");
        }
    }

    private XElement HeadingOf(Block.Heading heading) => ParagraphXml.Of(
        FormattableString.Invariant($"Heading{heading.Level}"),
        _bookmarks.Around(heading.Id, _runs.Required(heading.Content)),
        heading.IsAnnexTitle ? ParagraphXml.Align("center") : null);

    private void AddParagraph(WordFlow flow, Block.Paragraph paragraph)
    {
        // What a warning warns of is the paragraph above.
        if (paragraph.Role == ParagraphRole.Warning) flow.KeepLastWithNext();
        flow.Add(ParagraphXml.Of(StyleOf(paragraph.Role), _runs.Required(paragraph.Content)));
    }

    private void AddFigure(WordFlow flow, Block.Figure figure, double width)
    {
        var chart = FigureXml.ChartOf(figure, Charts[figure.Id], width);
        flow.Add(ParagraphXml.Of("Figure", _bookmarks.Around(figure.Id, [chart])));
        if (figure.Caption.Count > 0) flow.Add(ParagraphXml.Of("FigureCaption", _captions.Of(figure.Caption)));
    }

    private static string StyleOf(ParagraphRole role) => role switch
    {
        ParagraphRole.Body => "BodyText",
        ParagraphRole.Note => "Note",
        ParagraphRole.Quiet => "Quiet",
        ParagraphRole.Warning => "Warning",
        ParagraphRole.Centred => "CentredLine",
        ParagraphRole.Lead => "Lead",
        _ => throw new UnreachableException($"No style for {role}."),
    };
}
