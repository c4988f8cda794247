using System.Xml.Linq;
using QuarterlyReports.Core.Documents;
using static QuarterlyReports.Office.Wordprocessing.WordMarkup;

namespace QuarterlyReports.Office.Wordprocessing;

/// <summary>
/// The head of an official document (Decree 30/2020, Annex I): a table without borders, whose second row brings number and date
/// to one line, and below it what the document is.
/// </summary>
internal sealed class OfficialHeadXml
{
    private const double SmallestRightShare = 0.44;
    private const double LargestRightShare = 0.66;

    // The rule under a name is a third to a half of the text above it.
    private const double RuleShare = 0.42;

    private static readonly string[] Sides = ["top", "left", "bottom", "right"];

    private readonly DocumentHead _head;
    private readonly IPrintedMeasures _measures;
    private readonly double _width;
    private readonly double _leftWidth;
    private readonly double _rightWidth;

    public OfficialHeadXml(DocumentHead head, IPrintedMeasures measures, double width)
    {
        (_head, _measures, _width) = (head, measures, width);
        var widest = Math.Max(
            Math.Max(NameWidth(head.NationalName), measures.WidthPoints(head.Motto, 13, Emphasis.Bold)),
            measures.WidthPoints(head.PlaceAndDate, 13, Emphasis.Italic));
        _rightWidth = Math.Clamp(widest + 6, width * SmallestRightShare, width * LargestRightShare);
        _leftWidth = width - _rightWidth;
    }

    public void AddTo(WordFlow flow)
    {
        if (_head.DigitalSignature is { } signed) flow.Add(ParagraphXml.Line("Recipient", signed, ParagraphXml.Align("right")));
        var columns = new PlainTable(_leftWidth, _rightWidth);
        columns.AddTo(flow, [columns.Row(Issuer(), State()), columns.Row(Number(), Date())]);
        flow.Add(ParagraphXml.Line("Title", Capitals(_head.DocumentType)));
        flow.Add(ParagraphXml.Line("Subtitle", _head.Subject));
        var subject = Math.Min(_measures.WidthPoints(_head.Subject, 14, Emphasis.Bold), _width);
        flow.Add(Rule(subject * RuleShare, _width));
        foreach (var note in _head.SubjectNotes) flow.Add(ParagraphXml.Line("SubjectNote", note));
        if (_head.Addressee is { } addressee) flow.Add(ParagraphXml.Line("Addressee", addressee));
    }

    private IEnumerable<XElement> Issuer() =>
    [
        .. _head.ParentBody is { } parent ? [ParagraphXml.Line("HeadParent", Capitals(parent))] : Array.Empty<XElement>(),
        ParagraphXml.Line("HeadName", Capitals(_head.IssuingBody)),
        Rule(NameWidth(_head.IssuingBody) * RuleShare, _leftWidth),
    ];

    private IEnumerable<XElement> State() =>
    [
        ParagraphXml.Line("HeadName", Capitals(_head.NationalName)),
        ParagraphXml.Line("HeadMotto", _head.Motto),
        Rule(_measures.WidthPoints(_head.Motto, 13, Emphasis.Bold), _rightWidth),
    ];

    private IEnumerable<XElement> Number()
    {
        yield return ParagraphXml.Line("HeadNumber", _head.Number);
        if (_head.SecrecyStamp is { } secrecy) yield return Stamp("SecrecyStamp", secrecy, (14, _leftWidth), WordInks.Red);
        if (_head.Urgency is { } urgency) yield return Stamp("SecrecyStamp", urgency.Word, (14, _leftWidth), WordInks.Red);
        if (_head.CopyNumber is { } copy)
        {
            var hasStamp = _head.SecrecyStamp is not null || _head.Urgency is not null;
            yield return ParagraphXml.Line("HeadNumber", copy, ParagraphXml.SpaceBefore(hasStamp ? 7 : 0));
        }
    }

    private IEnumerable<XElement> Date() =>
    [
        ParagraphXml.Line("HeadDate", _head.PlaceAndDate),
        .. _head.Stamps.Select(stamp => Stamp("Stamp", stamp, (13, _rightWidth), "auto")),
    ];

    // A stamp's frame is a border around its paragraph, which indents make as wide as the words.
    private XElement Stamp(string style, string words, (double Size, double Column) place, string color)
    {
        var indent = Math.Max(5, (place.Column - _measures.WidthPoints(words, place.Size, Emphasis.Bold) - 8) / 2);
        return ParagraphXml.Line(style, words,
            Word("pBdr", Sides.Select(side =>
                Word(side, At("val", "single"), At("sz", 8), At("space", 3), At("color", color)))),
            ParagraphXml.Indent(indent, indent));
    }

    private static XElement Rule(double length, double column)
    {
        var indent = Math.Max(0, (column - length) / 2);
        return ParagraphXml.Line("Rule", "", ParagraphXml.Indent(indent, indent));
    }

    private double NameWidth(string name) => _measures.WidthPoints(Capitals(name), 12, Emphasis.Bold);

    private static string Capitals(string words) => words.ToUpperInvariant();
}
