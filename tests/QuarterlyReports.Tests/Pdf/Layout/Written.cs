using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Layout;

namespace QuarterlyReports.Tests.Pdf.Layout;

/// <summary>Short ways to write documents down and to read placed pages back.</summary>
internal static class Written
{
    public static IReadOnlyList<Inline> Words(string text) => [new Inline.Text(text)];

    public static Block.Paragraph Paragraph(string text, ParagraphRole role = ParagraphRole.Body) => new(Words(text), role);

    public static Block.Heading Heading(int level, string text) => new(level, text, Words(text));

    /// <summary>"word1 word2 …": every word can be told from every other.</summary>
    public static string Numbered(string word, int count) =>
        string.Join(' ', Enumerable.Range(1, count).Select(number => $"{word}{number}"));

    public static Block.Table Table(string id, int rows) => new(new TableContent
    {
        Id = id,
        Caption = Words($"Caption of {id}"),
        Columns = [new("Name"), new("Number", ColumnAlignment.Number)],
        Rows =
        [
            .. Enumerable.Range(1, rows).Select(row => new TableRow([TableCell.Of($"{id}row{row}"), TableCell.Of($"{row}")])),
        ],
    });

    public static Document Document(params Block[] blocks) => Document(new Section { Blocks = blocks });

    public static Document Document(params Section[] sections) => new()
    {
        LanguageTag = "en-US",
        Properties = new DocumentProperties { Title = "Review", Subject = "Review", Author = "Office" },
        Sections = sections,
    };

    public static PlacedDocument Placed(params Block[] blocks) => Placed(Document(blocks));

    public static PlacedDocument Placed(Document document) =>
        DocumentLayout.Place(document, new FixedWidthMeasurer(), new PageStyle());

    /// <summary>The text of the page's body, without artifacts, one string a mark.</summary>
    public static IReadOnlyList<string> BodyTexts(this PlacedPage page) =>
        [.. page.Marks.OfType<Mark.Text>().Where(text => text.Element is not null).Select(text => text.Content)];

    /// <summary>All words of the document's body in drawing order; marks that no space separates are one word.</summary>
    public static IReadOnlyList<string> BodyWords(this PlacedDocument document)
    {
        var texts = document.Pages.SelectMany(page => page.Marks).OfType<Mark.Text>().Where(text => text.Element is not null);
        return string.Join(' ', texts.Select(text => text.Content)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>How much of the body of an upright page is white below its last line of text.</summary>
    public static double WhiteShareOf(PlacedPage page)
    {
        var body = new PageStyle().Body(PageOrientation.Portrait);
        var last = page.Marks.OfType<Mark.Text>().Where(text => text.Element is not null).Max(text => text.Baseline);
        return (body.Bottom - last) / body.Height;
    }

    public static Mark.Text Find(this PlacedPage page, string start) =>
        page.Marks.OfType<Mark.Text>().First(text => text.Content.StartsWith(start, StringComparison.Ordinal));

    public static int PageOf(this PlacedDocument document, string start)
    {
        for (var index = 0; index < document.Pages.Count; index++)
        {
            if (document.Pages[index].BodyTexts().Any(text => text.StartsWith(start, StringComparison.Ordinal)))
            {
                return index;
            }
        }

        throw new AssertionException($"'{start}' is on no page.");
    }
}
