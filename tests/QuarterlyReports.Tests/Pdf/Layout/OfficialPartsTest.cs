using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Fonts;
using QuarterlyReports.Pdf.Layout;

namespace QuarterlyReports.Tests.Pdf.Layout;

internal sealed class OfficialPartsTest
{
    private static readonly DocumentHead Head = new()
    {
        ParentBody = "Bộ Quốc phòng",
        IssuingBody = "Cục Đối ngoại",
        Number = "Số: 05/BC-ĐN",
        NationalName = "Cộng hòa",
        Motto = "Độc lập - Tự do",
        PlaceAndDate = "Hà Nội, ngày 05 tháng 4 năm 2018",
        DocumentType = "Báo cáo",
        Subject = "Công tác đối ngoại",
        SubjectNotes = ["Quý I"],
        Addressee = "Kính gửi: Bộ",
        SecrecyStamp = "MẬT",
        Stamps = ["LƯU HÀNH NỘI BỘ"],
        CopyNumber = "Bản số: 02",
    };

    [Test]
    public void The_head_reads_issuer_then_state_then_title() =>
        Assert.That(HeadPage().BodyTexts(), Is.EqualTo(new[]
        {
            "BỘ QUỐC PHÒNG", "CỤC ĐỐI NGOẠI", "Số: 05/BC-ĐN", "MẬT", "Bản số: 02",
            "CỘNG HÒA", "Độc lập - Tự do", "Hà Nội, ngày 05 tháng 4 năm 2018", "LƯU HÀNH NỘI BỘ",
            "BÁO CÁO", "Công tác đối ngoại", "Quý I", "Kính gửi: Bộ", "text",
        }));

    [Test]
    public void Number_and_date_stand_on_one_line()
    {
        var page = HeadPage();

        Assert.That(page.Find("Số").Baseline, Is.EqualTo(page.Find("Hà Nội").Baseline).Within(0.001));
        Assert.That(page.Find("Hà Nội").Face, Is.EqualTo(FontFace.SerifItalic));
    }

    [Test]
    public void The_rule_under_the_motto_is_as_long_as_the_motto()
    {
        var page = HeadPage();

        var motto = page.Find("Độc lập");
        var rule = page.Marks.OfType<Mark.Line>().ElementAt(1);
        Assert.That(rule.ToX - rule.FromX, Is.EqualTo("Độc lập - Tự do".Length * 6.5).Within(0.01));
        Assert.That(rule.FromX, Is.EqualTo(motto.Left).Within(0.01));
    }

    [TestCase(0, "Cục Đối ngoại", 6)]
    [TestCase(2, "Công tác đối ngoại", 7)]
    public void Rules_under_a_name_are_a_third_to_a_half_of_it(int index, string name, double characterWidth)
    {
        var rule = HeadPage().Marks.OfType<Mark.Line>().ElementAt(index);

        Assert.That((rule.ToX - rule.FromX) / (name.Length * characterWidth), Is.InRange(1.0 / 3, 0.5));
    }

    [Test]
    public void Stamps_are_framed() =>
        Assert.That(HeadPage().Marks.OfType<Mark.Frame>().Count(), Is.EqualTo(2));

    [Test]
    public void A_head_of_only_the_required_lines_is_drawn()
    {
        var bare = new DocumentHead
        {
            IssuingBody = "Body",
            Number = "No. ...",
            NationalName = "State",
            Motto = "Motto",
            PlaceAndDate = "Hanoi, ...",
            DocumentType = "Report",
            Subject = "Subject",
        };

        var page = Written.Placed(new Block.OfficialHead(bare), Written.Paragraph("text")).Pages[0];

        Assert.That(
            page.BodyTexts(),
            Is.EqualTo(new[] { "BODY", "No. ...", "STATE", "Motto", "Hanoi, ...", "REPORT", "Subject", "text" }));
    }

    [Test]
    public void Recipients_stand_level_with_the_authority()
    {
        var page = Written.Placed(Written.Paragraph("text"), new Block.Signature(Signature)).Pages[0];

        var label = page.Find("Recipients:");
        Assert.That((label.Face, label.SizePoints), Is.EqualTo((FontFace.SerifBoldItalic, 12.0)));
        Assert.That(page.Find("- Archive").SizePoints, Is.EqualTo(11));
        Assert.That(page.Find("FOR THE MINISTER").Baseline - label.Baseline, Is.EqualTo(0).Within(2));
        Assert.That(page.Find("General").Baseline - page.Find("DEPUTY").Baseline, Is.GreaterThan(60));
    }

    [Test]
    public void A_signature_is_never_alone_on_its_page([Range(34, 46)] int lines)
    {
        var paragraphs = Enumerable.Range(0, lines).Select(index => Written.Paragraph($"p{index}"));

        var placed = Written.Placed([.. paragraphs, new Block.Signature(Signature)]);

        Assert.That(placed.PageOf("Recipients:"), Is.EqualTo(placed.PageOf($"p{lines - 1}")));
        Assert.That(placed.PageOf("General"), Is.EqualTo(placed.PageOf("Recipients:")));
    }

    [Test]
    public void The_end_mark_below_a_table_shares_a_page_with_its_last_rows_and_the_signature([Range(20, 60)] int rows)
    {
        var mark = Written.Paragraph("./.", ParagraphRole.Centred);

        var placed = Written.Placed(Written.Table("t", rows), mark, new Block.Signature(Signature));

        Assert.That(placed.PageOf("./."), Is.EqualTo(placed.PageOf($"trow{rows - 1}")));
        Assert.That(placed.PageOf("./."), Is.EqualTo(placed.PageOf("Recipients:")));
    }

    [Test]
    public void The_contents_print_the_page_each_heading_is_on()
    {
        var placed = Written.Placed(
            new Block.Contents("CONTENTS", DeepestLevel: 2),
            Written.Heading(1, "First"), Written.Paragraph("text"),
            new Block.PageBreak(),
            Written.Heading(2, "Second"), Written.Paragraph("text"),
            Written.Heading(3, "Third"), Written.Paragraph("text"));

        Assert.That(placed.Pages[0].BodyTexts(), Is.EqualTo(new[] { "CONTENTS", "First", "1", "Second", "2", "First", "text" }));
        var links = placed.Pages[0].Marks.OfType<Mark.Link>().Select(link => link.Destination);
        Assert.That(links, Is.EqualTo(new[] { "First", "Second" }));
    }

    [Test]
    public void Page_numbers_in_the_contents_end_at_the_right_margin()
    {
        var placed = Written.Placed(new Block.Contents("CONTENTS", 1), Written.Heading(1, "First"), Written.Paragraph("text"));

        var number = placed.Pages[0].Marks.OfType<Mark.Text>().Single(text => text.Content == "1");
        Assert.That(number.Left + 6, Is.EqualTo(190 * PageStyle.PointsPerMillimetre).Within(0.01));
    }

    [Test]
    public void Contents_without_headings_are_refused() =>
        Assert.That(
            () => Written.Placed(new Block.Contents("CONTENTS", 1), Written.Paragraph("text")),
            Throws.TypeOf<DocumentException>().With.Message.StartsWith("Section 1, block 1 (Contents): No heading"));

    [Test]
    public void A_figure_stays_with_its_caption_and_knows_its_place([Range(20, 45)] int lines)
    {
        var chart = new Chart.Bars(["Laos", "Japan"], new ChartSeries("Activities", [3, 2], ["3", "2"]));
        var figure = new Block.Figure("figure-1", Written.Words("Figure 1. Partners"), chart, "Laos 3, Japan 2");

        var placed = Written.Placed([.. Enumerable.Range(0, lines).Select(index => Written.Paragraph($"p{index}")), figure]);

        Assert.That(placed.PageOf("Laos"), Is.EqualTo(placed.PageOf("Figure 1.")));
        var element = placed.Structure.Children[0].Children.Single(child => child.Role == StructureRole.Figure);
        Assert.That(element.AlternativeText, Is.EqualTo("Laos 3, Japan 2"));
        Assert.That(element.Bounds?.Top, Is.EqualTo(placed.Destinations.Single().Top));
    }

    private static readonly SignatureContent Signature = new()
    {
        RecipientsLabel = "Recipients:",
        Recipients = ["- As above;", "- Archive."],
        Authority = ["For the Minister", "Deputy Minister"],
        Signer = "General A",
    };

    private static PlacedPage HeadPage() => Written.Placed(new Block.OfficialHead(Head), Written.Paragraph("text")).Pages[0];
}
