using System.Xml.Linq;
using static System.FormattableString;
using static QuarterlyReports.Office.Wordprocessing.WordMarkup;

namespace QuarterlyReports.Office.Wordprocessing;

/// <summary>word/styles.xml: the look of every kind of paragraph and table, as in print (Decree 30/2020, Annex I).</summary>
internal static class WordStyles
{
    public const string Serif = "Times New Roman";
    public const string Sans = "Arial";
    public const double BodySize = 13;
    public const double TableSize = 9;

    /// <summary>Of each level of the contents.</summary>
    public const double ContentsIndent = 14;

    // Half points: all type is kerned, as in print, so that lines break at nearly the same words.
    private const int SmallestKerned = 12;

    private static readonly WordStyle[] Text =
    [
        new("Normal", "Normal") { SizePoints = BodySize, SpaceBefore = 0, SpaceAfter = 0, LineHeight = 1.3 },
        new("BodyText", "Body Text") { SpaceBefore = 6, FirstLine = WordPage.FirstLineIndent, Alignment = "both" },
        new("Quiet", "Quiet") { Parent = "BodyText", IsItalic = true, Color = WordInks.Grey },
        new("Note", "Note")
        {
            Parent = "BodyText", SizePoints = BodySize - 2, LineHeight = 1.25, FirstLine = 0, Color = WordInks.Grey,
        },
        new("CentredLine", "Centred Line") { SpaceBefore = 6, Alignment = "center", KeepsWithNext = true },
        new("Warning", "Warning") { SizePoints = BodySize - 1, SpaceBefore = 9, Left = 10, Bar = WordInks.Red },
        new("Lead", "Lead") { SpaceBefore = 9, Left = 10, Bar = WordInks.Navy, IsBold = true, Color = WordInks.Navy },
        new("ListParagraph", "List Paragraph") { SpaceBefore = 3, Alignment = "both" },
        new(FootnotesXml.TextStyle, "footnote text") { SizePoints = BodySize - 3, LineHeight = 1.2, Alignment = "both" },
        new("Gap", "Gap") { SizePoints = 1, ExactLinePoints = 1 },
    ];

    private static readonly WordStyle[] Headings =
    [
        Heading(1, spaceBefore: 16) with { IsBold = true },
        Heading(2, spaceBefore: 12) with { IsBold = true },
        Heading(3, spaceBefore: 9) with { IsBold = true, IsItalic = true },
        Heading(4, spaceBefore: 9) with { IsItalic = true },
        new("TOCHeading", "TOC Heading")
        {
            SpaceBefore = 14, IsBold = true, Alignment = "center", KeepsWithNext = true,
        },
        .. Enumerable.Range(1, 4).Select(level => new WordStyle(Invariant($"TOC{level}"), Invariant($"toc {level}"))
        {
            SizePoints = 12, SpaceBefore = level == 1 ? 5 : 1.5, IsBold = level == 1, Left = ContentsIndent * (level - 1),
        }),
    ];

    private static readonly WordStyle[] TablesAndFigures =
    [
        new("Caption", "caption")
        {
            SizePoints = 9.5, IsSans = true, IsBold = true, Color = WordInks.Navy, SpaceBefore = 10, SpaceAfter = 4,
        },
        new("Figure", "Figure") { SpaceBefore = 12, KeepsWithNext = true, LineHeight = WordStyle.FontLine },
        new("FigureCaption", "Figure Caption") { Parent = "Caption", SpaceBefore = 5, SpaceAfter = 12 },
        new("TableText", "Table Text") { SizePoints = TableSize, IsSans = true, LineHeight = 1.24 },
        new("TableHeading", "Table Heading")
        {
            Parent = "TableText", IsBold = true, Color = WordInks.Navy, KeepsWithNext = true,
        },
        new("TableOfWhich", "Table Of Which") { Parent = "TableText", IsItalic = true, Color = WordInks.Grey },
        new("TableTotal", "Table Total") { Parent = "TableText", IsBold = true },
        new("TableGroup", "Table Group") { Parent = "TableText", IsBold = true, Color = WordInks.Navy },
        new("TableNote", "Table Note") { SizePoints = 8, IsSans = true, Color = WordInks.Grey, SpaceBefore = 3 },
    ];

    private static readonly WordStyle[] Official =
    [
        new("HeadParent", "Head Parent") { SizePoints = 12, LineHeight = 1.25, Alignment = "center" },
        new("HeadName", "Head Name") { Parent = "HeadParent", IsBold = true },
        new("HeadMotto", "Head Motto") { Parent = "HeadParent", SizePoints = 13, IsBold = true },
        new("HeadNumber", "Head Number") { Parent = "HeadParent", SizePoints = 13 },
        new("HeadDate", "Head Date") { Parent = "HeadNumber", IsItalic = true },
        new("Rule", "Rule")
        {
            SizePoints = 1, ExactLinePoints = 4, SpaceBefore = 3, Alignment = "center", HasRule = true,
        },
        new("Stamp", "Stamp") { Parent = "HeadNumber", IsBold = true, SpaceBefore = 10, SpaceAfter = 3 },
        new("SecrecyStamp", "Secrecy Stamp") { Parent = "Stamp", SizePoints = 14, Color = WordInks.Red },
        new("Title", "Title")
        {
            Next = "Subtitle", SizePoints = 14, IsBold = true, SpaceBefore = 22, Alignment = "center", KeepsWithNext = true,
        },
        new("Subtitle", "Subtitle") { SizePoints = 14, IsBold = true, Alignment = "center", KeepsWithNext = true },
        new("SubjectNote", "Subject Note") { SizePoints = 12, IsItalic = true, Alignment = "center", KeepsWithNext = true },
        new("Addressee", "Addressee") { SpaceBefore = 8, Alignment = "center", KeepsWithNext = true },
        new("RecipientsLabel", "Recipients Label") { SizePoints = 12, LineHeight = 1.25, IsBold = true, IsItalic = true },
        new("Recipient", "Recipient") { SizePoints = 11, LineHeight = 1.2 },
        new("Signer", "Signer") { SizePoints = 13, LineHeight = 1.25, IsBold = true, Alignment = "center" },
        new("SpaceToSign", "Space To Sign") { Parent = "Signer", ExactLinePoints = 66 },
    ];

    private static readonly WordStyle[] Running =
    [
        new("Header", "header") { LineHeight = 1.2, Alignment = "center" },
        new("Footer", "footer") { SizePoints = 8, IsSans = true, LineHeight = 1.25, Color = WordInks.Grey },
        new("SecrecyMark", "Secrecy Mark")
        {
            SizePoints = 12, LineHeight = 1.2, IsBold = true, Color = WordInks.Red, Alignment = "center",
        },
    ];

    private static IEnumerable<WordStyle> Paragraphs => [.. Text, .. Headings, .. TablesAndFigures, .. Official, .. Running];

    public static XElement Fonts(string name) =>
        Word("rFonts", At("ascii", name), At("hAnsi", name), At("eastAsia", name), At("cs", name));

    public static XElement Of(string languageTag) => Word("styles",
        new XAttribute(XNamespace.Xmlns + "w", Main),
        Word("docDefaults",
            Word("rPrDefault", Word("rPr",
                Fonts(Serif),
                Value("kern", SmallestKerned),
                Value("sz", HalfPoints(BodySize)), Value("szCs", HalfPoints(BodySize)),
                Word("lang", At("val", languageTag), At("eastAsia", languageTag)))),
            Word("pPrDefault", Word("pPr", Word("widowControl")))),
        Paragraphs.Select(style => style.ToXml()),
        CharacterStyle("DefaultParagraphFont", "Default Paragraph Font", isDefault: true),
        CharacterStyle("Hyperlink", "Hyperlink", isDefault: false),
        CharacterStyle(FootnotesXml.MarkStyle, "footnote reference", isDefault: false, Value("vertAlign", "superscript")),
        TableStyles.All());

    private static WordStyle Heading(int level, double spaceBefore) =>
        new(Invariant($"Heading{level}"), Invariant($"heading {level}"))
        {
            Next = "BodyText",
            OutlineLevel = level,
            SpaceBefore = spaceBefore,
            KeepsWithNext = true,
        };

    // Links look like the text around them, as in print.
    private static XElement CharacterStyle(string id, string name, bool isDefault, XElement? look = null) => Word("style",
        At("type", "character"), isDefault ? At("default", 1) : null, At("styleId", id), Value("name", name),
        isDefault ? null : Value("basedOn", "DefaultParagraphFont"),
        Value("uiPriority", isDefault ? 1 : 99),
        isDefault ? Word("semiHidden") : null,
        look is null ? null : Word("rPr", look));
}
