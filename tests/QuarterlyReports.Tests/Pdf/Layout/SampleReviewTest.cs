using System.Globalization;
using System.Text.RegularExpressions;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Fonts;
using QuarterlyReports.Pdf.Layout;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Pdf.Layout;

/// <summary>The whole sample review in the real fonts: what must hold of every page, whatever it shows.</summary>
[TestFixture("en")]
[TestFixture("vi")]
internal sealed class SampleReviewTest(string language)
{
    private static readonly TypeMeasurer Measurer = new(TestFonts.Library);

    private readonly Document _document = language == "vi" ? SampleReview.Vietnamese : SampleReview.English;

    [Test]
    public void Every_word_is_printed_once()
    {
        var printed = Placed().Pages.SelectMany(page => page.Marks).OfType<Mark.Text>().Where(IsRunningText);

        Assert.That(WordsIn(printed.Select(text => text.Content)), Is.EqualTo(WordsIn(DocumentWords.Of(_document))));
    }

    [Test]
    public void All_content_stands_between_the_margins()
    {
        foreach (var page in Placed().Pages)
        {
            var orientation = page.WidthPoints > page.HeightPoints ? PageOrientation.Landscape : PageOrientation.Portrait;
            var body = new PageStyle().Body(orientation);
            foreach (var text in page.Marks.OfType<Mark.Text>().Where(text => text.Element is not null))
            {
                var box = InkOf(text);
                var isAcross = box.Left >= body.Left - 0.01 && box.Right <= body.Right + 0.8;
                Assert.That(
                    isAcross && box.Top >= body.Top && box.Bottom <= body.Bottom,
                    $"'{text.Content}' on page {page.Label} stands at {box}");
            }
        }
    }

    [Test]
    public void No_two_texts_overlap()
    {
        foreach (var page in Placed().Pages)
        {
            var texts = page.Marks.OfType<Mark.Text>().OrderBy(text => text.Baseline).ToList();
            for (var one = 0; one < texts.Count; one++)
            {
                foreach (var other in texts.Skip(one + 1).TakeWhile(text => text.Baseline < texts[one].Baseline + 20))
                {
                    var words = $"'{texts[one].Content}' and '{other.Content}'";
                    Assert.That(Overlap(InkOf(texts[one]), InkOf(other)), Is.False, words);
                }
            }
        }
    }

    [Test]
    public void Layout_leaves_no_trace_from_one_time_to_the_next() =>
        Assert.That(Positions(Placed()), Is.EqualTo(Positions(Placed())));

    [Test]
    public void Everything_stands_at_its_approved_place() => Approve.Text(Positions(Placed()), language);

    private PlacedDocument Placed() => DocumentLayout.Place(_document, Measurer, new PageStyle());

    private static bool IsRunningText(Mark.Text text) => text.Element is { Role: not StructureRole.Figure } element
        && !(element.Role == StructureRole.Link && element.Parent?.Role == StructureRole.ContentsItem);

    // Sorted, as the head is read column by column; without punctuation, which a link may leave in a mark of its own.
    private static string[] WordsIn(IEnumerable<string> texts) =>
        [.. Regex.Matches(string.Join(' ', texts), @"\w+").Select(match => match.Value).Order(StringComparer.Ordinal)];

    private static Box InkOf(Mark.Text text)
    {
        var width = Measurer.WidthPoints(text.Face, text.SizePoints, text.Content.AsSpan().TrimStart())
            + (text.Content.AsSpan().Count(' ') * text.ExtraWordSpacePoints);
        return new Box(text.Left, text.Baseline - (text.SizePoints * 0.68), width, text.SizePoints * 0.88);
    }

    private static bool Overlap(Box one, Box other) =>
        one.Left < other.Right - 0.5 && other.Left < one.Right - 0.5
        && one.Top < other.Bottom - 0.5 && other.Top < one.Bottom - 0.5;

    private static string Positions(PlacedDocument document) => string.Join('\n', document.Pages.SelectMany((page, index) =>
        page.Marks.OfType<Mark.Text>().Select(text => string.Create(
            CultureInfo.InvariantCulture,
            $"{index + 1} {text.Left,6:0.0} {text.Baseline,6:0.0} {text.SizePoints,4:0.0} {text.Face} | {text.Content}"))));
}
