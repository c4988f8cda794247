using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Layout;

namespace QuarterlyReports.Tests.Pdf.Layout;

internal sealed class RunningHeadsTest
{
    [Test]
    public void The_page_number_stands_in_the_top_margin_from_page_two_on()
    {
        var placed = Written.Placed(Written.Paragraph("a"), new Block.PageBreak(), Written.Paragraph("b"));

        Assert.That(Artifacts(placed.Pages[0]), Is.Empty);
        var number = placed.Pages[1].Marks.OfType<Mark.Text>().First();
        Assert.That((number.Content, number.SizePoints, number.Element), Is.EqualTo(("2", 13.0, default(StructureElement))));
        Assert.That(number.Left + 3.25, Is.EqualTo(112.5 * PageStyle.PointsPerMillimetre).Within(0.01));
        Assert.That(number.Baseline, Is.LessThan(25 * PageStyle.PointsPerMillimetre));
    }

    [Test]
    public void An_annex_numbers_its_pages_on_its_own()
    {
        var placed = Written.Placed(Written.Document(
            new Section { Blocks = [Written.Paragraph("a"), new Block.PageBreak(), Written.Paragraph("b")] },
            new Section { Blocks = [Written.Paragraph("c")] },
            new Section
            {
                Blocks = [Written.Paragraph("d"), new Block.PageBreak(), Written.Paragraph("e")],
                RestartsPageNumbers = true,
            }));

        Assert.That(placed.Pages.Select(page => page.Label), Is.EqualTo(new[] { "1", "2", "3", "1", "2" }));
    }

    [Test]
    public void A_landscape_section_turns_its_pages()
    {
        var placed = Written.Placed(Written.Document(
            new Section { Blocks = [Written.Paragraph("a")] },
            new Section { Blocks = [Written.Paragraph("b")], Orientation = PageOrientation.Landscape }));

        Assert.That(placed.Pages[1].WidthPoints, Is.EqualTo(placed.Pages[0].HeightPoints));
        Assert.That(placed.Pages[1].WidthPoints, Is.GreaterThan(placed.Pages[1].HeightPoints));
    }

    [Test]
    public void Secrecy_and_notices_stand_on_every_page()
    {
        var document = Written.Document(Written.Paragraph("a"), new Block.PageBreak(), Written.Paragraph("b")) with
        {
            Marks = new PageMarks { Secrecy = "MẬT", Notices = ["Preliminary figures"], RunningTitle = "Review of Q1/2018" },
        };

        var placed = Written.Placed(document);

        Assert.That(Artifacts(placed.Pages[0]), Is.EqualTo(new[] { "MẬT", "MẬT", "Preliminary figures" }));
        Assert.That(
            Artifacts(placed.Pages[1]), Is.EqualTo(new[] { "MẬT", "MẬT", "2", "Review of Q1/2018", "Preliminary figures" }));
    }

    private static IEnumerable<string> Artifacts(PlacedPage page) =>
        page.Marks.OfType<Mark.Text>().Where(text => text.Element is null).Select(text => text.Content);
}
