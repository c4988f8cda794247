using System.Xml.Linq;
using static QuarterlyReports.Office.Wordprocessing.WordMarkup;

namespace QuarterlyReports.Office.Wordprocessing;

/// <summary>The styles of tables: figures between rules, and columns that only stand beside each other.</summary>
internal static class TableStyles
{
    // Half a point less than in print on either side: widths are measured to the point, and programs round.
    private const double PaddingX = 3.5;
    private const double PaddingY = 2.8;

    public static IEnumerable<XElement> All() =>
    [
        Word("style", At("type", "table"), At("default", 1), At("styleId", "TableNormal"),
            Value("name", "Normal Table"), Value("uiPriority", 99), Word("semiHidden"),
            Word("tblPr", Word("tblInd", At("w", 0), At("type", "dxa")), Padding(0, PaddingX))),
        Style("PlainColumns", "Plain Columns", Word("tblPr", Padding(0, 0))),
        Style("ReviewTable", "Review Table", Word("tblPr",
            Word("tblBorders",
                Rule("top", 6, WordInks.HeavyRule),
                Rule("bottom", 6, WordInks.HeavyRule),
                Rule("insideH", 4, WordInks.LightRule)),
            Padding(PaddingY, PaddingX))),
        Word("style", At("type", "numbering"), At("default", 1), At("styleId", "NoList"),
            Value("name", "No List"), Value("uiPriority", 99), Word("semiHidden")),
    ];

    private static XElement Style(string id, string name, XElement properties) => Word("style",
        At("type", "table"), At("customStyle", 1), At("styleId", id),
        Value("name", name), Value("basedOn", "TableNormal"), Word("qFormat"), properties);

    private static XElement Padding(double vertical, double horizontal) => Word("tblCellMar",
        Side("top", vertical), Side("left", horizontal), Side("bottom", vertical), Side("right", horizontal));

    private static XElement Side(string name, double points) => Word(name, At("w", Twips(points)), At("type", "dxa"));

    private static XElement Rule(string name, int eighths, string color) =>
        Word(name, At("val", "single"), At("sz", eighths), At("space", 0), At("color", color));
}
