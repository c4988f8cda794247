using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Fonts;
using QuarterlyReports.Pdf.Hyphenation;
using QuarterlyReports.Pdf.Layout.Lines;
using QuarterlyReports.Pdf.Layout.Tables;

namespace QuarterlyReports.Pdf.Layout;

/// <summary>What the layout of a block is given besides the block.</summary>
/// <param name="WidthPoints">Of the body of its pages.</param>
/// <param name="HeightPoints">Of the body of its pages.</param>
/// <param name="Parent">Structure element that the block's own elements go under.</param>
internal sealed record BlockFrame(
    ITypeMeasurer Measurer, PageStyle Style, double WidthPoints, double HeightPoints, StructureElement Parent)
{
    /// <summary>BCP 47 tag of the document.</summary>
    public string LanguageTag { get; init; } = "en-US";

    /// <summary>Divides the words of running text; null leaves them whole.</summary>
    public EnglishHyphenation? Hyphenation { get; init; }

    /// <summary>All headings of the document, for its contents.</summary>
    public IReadOnlyList<OutlineEntry> Headings { get; init; } = [];

    /// <summary>Where the numbers of tables lead.</summary>
    public RecordWays Ways { get; init; } = RecordWays.None;

    /// <summary>Whether the block stands in an annex, whose rows may be long and are looked up rather than read.</summary>
    public bool IsInAnnex { get; init; }

    /// <summary>The block right before this one in its section; null for the first.</summary>
    public Block? Previous { get; init; }

    public TextStyle BodyText => TextStyle.Serif(Style.BodySizePoints, Style.LineHeight);
}
