using System.Xml.Linq;
using static QuarterlyReports.Office.Wordprocessing.WordMarkup;

namespace QuarterlyReports.Office.Wordprocessing;

/// <summary>Two columns without borders, as in the head and at the end of an official document; rows stay in one piece.</summary>
internal sealed class PlainTable(double leftWidth, double rightWidth)
{
    public XElement Row(IEnumerable<XElement> left, IEnumerable<XElement> right) => Word("tr",
        Word("trPr", Word("cantSplit")), Cell(leftWidth, left), Cell(rightWidth, right));

    public void AddTo(WordFlow flow, IEnumerable<XElement> rows) => flow.AddTable(
        Word("tblPr",
            Value("tblStyle", "PlainColumns"),
            Word("tblW", At("w", Twips(leftWidth) + Twips(rightWidth)), At("type", "dxa")),
            Word("tblLayout", At("type", "fixed")),
            Word("tblLook", At("val", "0000"), At("firstRow", 0), At("lastRow", 0), At("firstColumn", 0), At("lastColumn", 0),
                At("noHBand", 1), At("noVBand", 1))),
        Word("tblGrid", Word("gridCol", At("w", Twips(leftWidth))), Word("gridCol", At("w", Twips(rightWidth)))),
        rows);

    private static XElement Cell(double width, IEnumerable<XElement> paragraphs) => Word("tc",
        Word("tcPr", Word("tcW", At("w", Twips(width)), At("type", "dxa"))), paragraphs);
}
