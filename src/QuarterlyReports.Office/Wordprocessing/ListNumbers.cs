using System.Xml.Linq;
using static System.FormattableString;
using static QuarterlyReports.Office.Wordprocessing.WordMarkup;

namespace QuarterlyReports.Office.Wordprocessing;

/// <summary>word/numbering.xml: the lists whose markers Word itself makes. Filled while the document is written.</summary>
internal sealed class ListNumbers
{
    private const int Levels = 9;

    private readonly List<ListShape> _shapes = [];
    private readonly List<(int Shape, ListShape Level)> _lists = [];

    /// <summary>A new list of that shape, which counts on its own; gives its number.</summary>
    public int NewList(ListShape shape)
    {
        var known = _shapes.IndexOf(shape);
        if (known < 0)
        {
            known = _shapes.Count;
            _shapes.Add(shape);
        }

        _lists.Add((known, shape));
        return _lists.Count;
    }

    public XElement ToXml() => Word("numbering",
        new XAttribute(XNamespace.Xmlns + "w", Main),
        _shapes.Select((shape, index) => Word("abstractNum", At("abstractNumId", index),
            Value("multiLevelType", "hybridMultilevel"),
            Enumerable.Range(0, Levels).Select(depth => LevelOf(shape, depth)))),
        _lists.Select((list, index) => Word("num", At("numId", index + 1),
            Value("abstractNumId", list.Shape),
            Word("lvlOverride", At("ilvl", list.Level.Depth), Value("startOverride", list.Level.Start)))));

    // The other levels continue the shape, for those who indent an item.
    private static XElement LevelOf(ListShape shape, int depth)
    {
        var hanging = shape.TextLeft - shape.MarkerLeft;
        var markerLeft = Math.Max(0, shape.MarkerLeft + ((depth - shape.Depth) * hanging));
        return Word("lvl", At("ilvl", depth),
            Value("start", depth == shape.Depth ? shape.Start : 1),
            Value("numFmt", shape.Format),
            Value("lvlText", shape.Text.Replace("%", Invariant($"%{depth + 1}"), StringComparison.Ordinal)),
            Value("lvlJc", "left"),
            Word("pPr", ParagraphXml.Indent(markerLeft + hanging, hanging: hanging)));
    }
}
