using System.Xml.Linq;
using static QuarterlyReports.Office.Wordprocessing.WordMarkup;

namespace QuarterlyReports.Office.Wordprocessing;

/// <summary>A paragraph style; what is null comes from the style it is based on.</summary>
/// <param name="Id">As paragraphs name it.</param>
/// <param name="Name">As people see it; Word knows its own by theirs.</param>
internal sealed record WordStyle(string Id, string Name)
{
    // A font's own line is about 1.15 of its size; Word counts in 240ths of that.
    public const double FontLine = 1.149;
    private const int SingleLine = 240;

    // Those that Word brings itself, by the names it knows them by.
    private static readonly HashSet<string> OfWord =
    [
        "Normal", "Body Text", "List Paragraph", "heading 1", "heading 2", "heading 3", "heading 4", "TOC Heading", "toc 1",
        "toc 2", "toc 3", "toc 4", "caption", "Title", "Subtitle", "header", "footer", "footnote text",
    ];

    public string Parent { get; init; } = "Normal";

    /// <summary>The style of the paragraph after it; null for the same.</summary>
    public string? Next { get; init; }

    public double? SizePoints { get; init; }

    public bool IsSans { get; init; }

    public bool IsBold { get; init; }

    public bool IsItalic { get; init; }

    /// <summary>Six hexadecimal digits.</summary>
    public string? Color { get; init; }

    public double? SpaceBefore { get; init; }

    public double? SpaceAfter { get; init; }

    /// <summary>From baseline to baseline, in type sizes.</summary>
    public double? LineHeight { get; init; }

    /// <summary>Height of every line, whatever stands in it.</summary>
    public double? ExactLinePoints { get; init; }

    public string? Alignment { get; init; }

    public double? Left { get; init; }

    public double? FirstLine { get; init; }

    public bool KeepsWithNext { get; init; }

    /// <summary>1 to 4 for headings; null is body text.</summary>
    public int? OutlineLevel { get; init; }

    /// <summary>Color of a bar along the left edge.</summary>
    public string? Bar { get; init; }

    /// <summary>Whether a thin rule stands on top of it.</summary>
    public bool HasRule { get; init; }

    public XElement ToXml() => Word("style", At("type", "paragraph"), At("styleId", Id),
        Id == "Normal" ? At("default", 1) : null,
        OfWord.Contains(Name) ? null : At("customStyle", 1),
        Value("name", Name),
        Id == "Normal" ? null : Value("basedOn", Parent),
        Next is null ? null : Value("next", Next),
        Word("qFormat"),
        Word("pPr",
            Flag("keepNext", KeepsWithNext),
            Flag("keepLines", KeepsWithNext),
            Border(),
            Spacing(),
            Indent(),
            Alignment is null ? null : Value("jc", Alignment),
            OutlineLevel is { } level ? Value("outlineLvl", level - 1) : null),
        Word("rPr",
            IsSans ? WordStyles.Fonts(WordStyles.Sans) : null,
            IsBold ? new[] { Word("b"), Word("bCs") } : null,
            IsItalic ? new[] { Word("i"), Word("iCs") } : null,
            Color is null ? null : Value("color", Color),
            SizePoints is { } size ? new[] { Value("sz", HalfPoints(size)), Value("szCs", HalfPoints(size)) } : null));

    private XElement? Border()
    {
        if (Bar is not null) return Word("pBdr", Side("left", 18, 8, Bar));
        return HasRule ? Word("pBdr", Side("top", 5, 0, "000000")) : null;
    }

    private static XElement Side(string name, int eighths, int space, string color) =>
        Word(name, At("val", "single"), At("sz", eighths), At("space", space), At("color", color));

    private XElement? Spacing()
    {
        object?[] values =
        [
            SpaceBefore is { } before ? At("before", Twips(before)) : null,
            SpaceAfter is { } after ? At("after", Twips(after)) : null,
            LineHeight is { } line ? At("line", (int)Math.Round(line / FontLine * SingleLine)) : null,
            ExactLinePoints is { } exact ? At("line", Twips(exact)) : null,
            // Said aloud: LibreOffice takes a line without a rule for an exact one.
            LineHeight is null && ExactLinePoints is null ? null : At("lineRule", ExactLinePoints is null ? "auto" : "exact"),
        ];
        return values.Any(value => value is not null) ? Word("spacing", values) : null;
    }

    private XElement? Indent() => Left is null && FirstLine is null
        ? null
        : Word("ind",
            Left is { } left ? At("left", Twips(left)) : null,
            FirstLine is { } first ? At("firstLine", Twips(first)) : null);
}
