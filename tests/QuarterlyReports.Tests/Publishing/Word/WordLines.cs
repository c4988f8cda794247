using System.Globalization;
using System.Xml.Linq;
using QuarterlyReports.Tests.Testing;
using static QuarterlyReports.Tests.Publishing.Word.WrittenWord;

namespace QuarterlyReports.Tests.Publishing.Word;

/// <summary>
/// The text of a written Word file, as <see cref="DocumentText"/> tells it: markers of lists as Word would print them, without
/// the entries of contents.
/// </summary>
internal sealed class WordLines
{
    private readonly XElement _numbering;
    private readonly Dictionary<string, int> _counted = [];

    private readonly Dictionary<string, XElement> _notes;

    private WordLines(WrittenWord word)
    {
        _numbering = word.Xml("word/numbering.xml");
        _notes = word.Names.Contains("word/footnotes.xml")
            ? word.Xml("word/footnotes.xml").Elements().ToDictionary(note => Value(note, "id")!) // every note has one
            : [];
    }

    public static IReadOnlyList<string> Of(WrittenWord word)
    {
        var lines = new WordLines(word);
        return [.. word.Body.Elements().SelectMany(lines.Of).Select(DocumentText.Normal).Where(line => line.Length > 0)];
    }

    /// <summary>The words of a paragraph; a tab parts a marker from its item.</summary>
    public static string WordsOf(XElement paragraph) => string.Concat(paragraph.Descendants().Select(PieceOf));

    private static string PieceOf(XElement element) => element.Name.LocalName switch
    {
        "t" => element.Value,
        "br" => " ",
        "footnoteReference" => Value(element, "id")!, // counted from 1, as the numbers that Word prints
        "footnoteRef" => Value(element.Ancestors(Main + "footnote").Single(), "id")!,
        "tab" when element.Parent?.Name == Main + "r" => "\t",
        _ => "",
    };

    /// <summary>What Word prints before the item of a list; empty before other paragraphs.</summary>
    public string MarkerOf(XElement paragraph)
    {
        var properties = paragraph.Element(Main + "pPr")?.Element(Main + "numPr");
        if (properties is null) return "";
        var id = Value(properties.Element(Main + "numId"))!; // required, as are all values below
        var list = _numbering.Elements(Main + "num").Single(num => Value(num, "numId") == id);
        var shape = Value(list.Element(Main + "abstractNumId"));
        var depth = Value(properties.Element(Main + "ilvl"))!;
        var level = _numbering.Elements(Main + "abstractNum").Single(num => Value(num, "abstractNumId") == shape)
            .Elements(Main + "lvl").Single(candidate => Value(candidate, "ilvl") == depth);
        var start = int.Parse(Value(list.Descendants(Main + "startOverride").Single())!, CultureInfo.InvariantCulture);
        var number = _counted[id] = _counted.TryGetValue(id, out var last) ? last + 1 : start;
        var printed = Value(level.Element(Main + "numFmt")) == "lowerLetter"
            ? ((char)('a' + number - 1)).ToString()
            : number.ToString(CultureInfo.InvariantCulture);
        return Value(level.Element(Main + "lvlText"))!.Replace(
            "%" + (int.Parse(depth, CultureInfo.InvariantCulture) + 1), printed, StringComparison.Ordinal);
    }

    private IEnumerable<string> Of(XElement element) => element.Name.LocalName switch
    {
        "p" => [MarkerOf(element), .. WordsOf(element).Split('\t'), .. NotesOf(element)],
        "tbl" => element.Descendants(Main + "p").SelectMany(Of),
        "sdt" => element.Descendants(Main + "p").Where(IsContentsTitle).SelectMany(Of),
        "sectPr" => [],
        _ => throw new AssertionException($"No way to read {element.Name.LocalName}."),
    };

    private IEnumerable<string> NotesOf(XElement paragraph) => paragraph
        .Descendants(Main + "footnoteReference")
        .Select(mark => string.Concat(_notes[Value(mark, "id")!].Elements(Main + "p").Select(WordsOf)));

    private static bool IsContentsTitle(XElement paragraph) =>
        Value(paragraph.Element(Main + "pPr")?.Element(Main + "pStyle")) == "TOCHeading";
}
