using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates;
using QuarterlyReports.Tests.Review;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Publishing.Templates;

/// <summary>The shipped template under every kind of review.</summary>
public sealed class ShippedTemplateTests
{
    private static readonly string[] Periods =
        ["2017-Q4", "2018-Q1", "2018-Q2", "2018-Q3", "2018-H1", "2018-9M", "2018", "2016-01-28..2018-03-31", "2011-Q1"];

    [Test]
    public void Every_review_makes_a_document_that_keeps_its_promises(
        [ValueSource(nameof(Periods))] string period,
        [Values] Language language,
        [Values("calendar", "cutoff-15")] string calendar)
    {
        _ = ReportingCalendar.TryParse(calendar, out var parsed);

        DocumentRules.Check(SampleDocuments.Template.Build(SampleDocuments.Review(period, parsed), language, new()));
    }

    [TestCaseSource(nameof(Periods))]
    public void Both_languages_say_the_same_things_in_the_same_order(string period)
    {
        var english = Outline(SampleDocuments.Of(period, Language.English));
        var vietnamese = Outline(SampleDocuments.Of(period, Language.Vietnamese));

        Assert.That(vietnamese, Is.EqualTo(english));
    }

    [TestCase(Language.English)]
    [TestCase(Language.Vietnamese)]
    public void A_period_without_any_record_still_makes_a_whole_document(Language language)
    {
        var document = SampleDocuments.Of("2011-Q1", language);

        DocumentRules.Check(document);
        Approve.Text(DocumentDump.Of(document), language == Language.English ? "en" : "vi");
    }

    [Test]
    public void Every_number_in_a_table_is_the_figure_itself()
    {
        var review = SampleDocuments.Review("2018-Q1");
        var document = SampleDocuments.Template.Build(review, Language.English, new());

        foreach (var region in review.References.Regions)
        {
            var row = RowOf(document, "table-region-summary", region.Name.English);
            var key = FigureKeys.Region(region.Code);
            Assert.That(row[0], Is.EqualTo(Printed(review.Figures[key])));
            Assert.That(row[1], Is.EqualTo(Printed(review.Figures[key.InPreviousPeriod])));
            Assert.That(row, Has.Count.EqualTo(2), "nothing is kept of last year");
        }

        foreach (var form in review.References.Forms.Where(form => review.Figures[FigureKeys.Form(form.Code)].Value > 0))
        {
            var row = RowOf(document, "table-forms", form.Name.English);
            var keys = review.References.Regions.Select(region => FigureKeys.RegionForm(region.Code, form.Code))
                .Append(FigureKeys.Form(form.Code));
            Assert.That(row, Is.EqualTo(keys.Select(key => Printed(review.Figures[key]))));
        }
    }

    [Test]
    public void A_quarter_that_no_record_reaches_is_not_a_quarter_without_activity()
    {
        var document = SampleDocuments.Of("2018", Language.English);

        var rows = Blocks(document).OfType<Block.Table>().Single(block => block.Content.Id == "table-quarters").Content.Rows;
        Assert.That(
            rows.Select(row => DocumentDump.Of(row.Cells[1].Content)),
            Is.EqualTo(new[] { "25", "26", "0", "\u2013", "51" }));
        var chart = (Chart.Columns)Figures(document).Single(figure => figure.Id == "chart-quarters").Chart;
        Assert.That(chart.Series.Single().Values, Is.EqualTo(new decimal?[] { 25, 26, 0, null }));
    }

    [Test]
    public void The_region_chart_adds_up_to_the_region_figures()
    {
        var review = SampleDocuments.Review("2018-Q1");
        var document = SampleDocuments.Template.Build(review, Language.English, new());

        var chart = (Chart.StackedBars)Figures(document).Single(figure => figure.Id == "chart-region-by-form").Chart;

        var regions = review.References.Regions;
        var totals = regions.Select((_, row) => chart.Series.Sum(series => series.Values[row]));
        Assert.That(totals, Is.EqualTo(regions.Select(region => review.Figures[FigureKeys.Region(region.Code)].Value)));
        Assert.That(chart.Series, Has.Count.EqualTo(6));
        Assert.That(chart.Series[^1].Name, Is.EqualTo("Other forms"));
    }

    [Test]
    public void A_partial_public_edition_says_so_on_every_page_and_never_by_how_much()
    {
        var request = SmallMinistry.Request("2018-Q1") with { Edition = Edition.Public };
        var secret = SmallMinistry.Activity("SECRET-7", "2018-02-04", "RUS") with
        {
            Secrecy = Secrecy.Mat,
            Title = new("Zircon", "Zircon"),
        };
        var review = SmallMinistry.ReviewOf(request, SmallMinistry.Activity("A", "2018-02-03", "LAO"), secret);

        foreach (var language in Enum.GetValues<Language>())
        {
            var document = SampleDocuments.Template.Build(review, language, new());
            var text = DocumentDump.Of(document);

            Assert.That(document.Marks.Notices, Has.Count.EqualTo(1));
            Assert.That(text, Does.Not.Contain("Zircon").And.Not.Contain("SECRET-7"));
            Assert.That(text, Does.Contain(language == Language.English ? "This edition is partial" : "Bản này là bản rút gọn"));
            Assert.That(text, Does.Not.Contain("INTERNAL").And.Not.Contain("NỘI BỘ"));
            var warnings = Blocks(document).OfType<Block.Paragraph>().Where(paragraph => paragraph.Role == ParagraphRole.Warning);
            Assert.That(warnings.Count(), Is.EqualTo(1));
        }
    }

    [Test]
    public void A_review_above_internal_bears_the_level_and_its_copy_number()
    {
        var request = SmallMinistry.Request("2018-Q1") with { Ceiling = Secrecy.ToiMat };
        var review = SmallMinistry.ReviewOf(request, SmallMinistry.Activity("A", "2018-02-03", "LAO"));

        var document = SampleDocuments.Template.Build(review, Language.Vietnamese, new() { CopyNumber = "02" });

        var head = Blocks(document).OfType<Block.OfficialHead>().Single().Content;
        Assert.That(document.Marks.Secrecy, Is.EqualTo("TỐI MẬT"));
        Assert.That((head.SecrecyStamp, head.CopyNumber), Is.EqualTo(("TỐI MẬT", "Bản số: 02")));
    }

    [Test]
    public void Details_are_printed_as_given()
    {
        var details = new DocumentDetails
        {
            Number = "05/BC-BQP",
            Date = new(2018, 4, 5),
            IssuingBody = new("Department of Foreign Relations", "Cục Đối ngoại"),
            ParentBody = new("Ministry of National Defense", "Bộ Quốc phòng"),
            Addressee = new("The Prime Minister", "Thủ tướng Chính phủ"),
            Recipients = [new("- As above;", "- Như trên;"), new("- File copy.", "- Lưu: VT, ĐN. 05")],
            Authority = [new("For the Minister", "KT. Bộ trưởng")],
            Signer = new("Senior Lieutenant General A", "Thượng tướng A"),
            IsPreliminary = true,
        };

        var document = SampleDocuments.Template.Build(SampleDocuments.Review("2018-Q1"), Language.Vietnamese, details);

        var head = Blocks(document).OfType<Block.OfficialHead>().Single().Content;
        var signature = Blocks(document).OfType<Block.Signature>().Single().Content;
        Assert.That((head.ParentBody, head.IssuingBody), Is.EqualTo(("BỘ QUỐC PHÒNG", "CỤC ĐỐI NGOẠI")));
        Assert.That(head.Number, Is.EqualTo("Số: 05/BC-BQP"));
        Assert.That(head.PlaceAndDate.Replace('\u00A0', ' '), Is.EqualTo("Hà Nội, ngày 05 tháng 4 năm 2018"));
        Assert.That(head.Addressee, Is.EqualTo("Kính gửi: Thủ tướng Chính phủ"));
        Assert.That(signature.Recipients, Is.EqualTo(new[] { "- Như trên;", "- Lưu: VT, ĐN. 05" }));
        Assert.That((signature.Authority.Single(), signature.Signer), Is.EqualTo(("KT. BỘ TRƯỞNG", "Thượng tướng A")));
        Assert.That(document.Marks.Notices, Is.EqualTo(new[] { "Số liệu sơ bộ" }));
        Assert.That(document.Properties.Date, Is.EqualTo(details.Date));
        var text = DocumentDump.Of(document).Replace('°', ' ');
        Assert.That(text, Does.Contain("Kèm theo văn bản số 05/BC-BQP ngày 05 tháng 4 năm 2018"));
    }

    [Test]
    public void What_nobody_has_signed_leaves_dots_to_sign_on()
    {
        var signature = Blocks(SampleDocuments.Of("2018-Q1", Language.Vietnamese)).OfType<Block.Signature>().Single().Content;

        Assert.That(signature.Authority.Single(), Does.Match("^…+$"));
        Assert.That(signature.Signer, Does.Match("^…+$"));
    }

    [TestCase("2018-Q1", "Trong hồ sơ chưa có hoạt động nào dự kiến cho quý II năm 2018./.")]
    [TestCase("2017-Q4", "./.")]
    public void A_Vietnamese_text_ends_with_its_mark(string period, string end)
    {
        var blocks = Blocks(SampleDocuments.Of(period, Language.Vietnamese)).ToList();

        var last = (Block.Paragraph)blocks[blocks.FindIndex(block => block is Block.Signature) - 1];

        Assert.That(DocumentDump.Of(last.Content).Replace('\u00A0', ' '), Does.EndWith(end));
    }

    [TestCase(Language.English, "No bilateral activity is on record with the United Kingdom or Japan.")]
    [TestCase(Language.Vietnamese, "Chưa có hồ sơ hoạt động song phương với Anh, Nhật Bản.")]
    public void What_is_denied_of_several_is_denied_of_each(Language language, string sentence)
    {
        var text = DocumentDump.Of(SampleDocuments.Of("2018-Q1", language)).Replace('°', ' ');

        Assert.That(text, Does.Contain(sentence));
    }

    [Test]
    public void Nothing_kept_is_never_called_nothing_done()
    {
        var text = DocumentDump.Of(SampleDocuments.Of("2011-Q1", Language.English));

        Assert.That(text, Does.Contain("No records are kept for the period.").And.Not.Contain("No activity in the period."));
    }

    [Test]
    public void The_machine_s_culture_changes_nothing()
    {
        var expected = DocumentDump.Of(SampleDocuments.Of("2018-H1", Language.Vietnamese));

        foreach (var culture in (string[])["vi-VN", "tr-TR", "ar-SA", "fr-FR"])
        {
            using var _ = new TestCulture(new(culture));
            Assert.That(DocumentDump.Of(SampleDocuments.Of("2018-H1", Language.Vietnamese)), Is.EqualTo(expected), culture);
        }
    }

    [Test]
    public void Twenty_thousand_activities_fit()
    {
        var activities = Enumerable.Range(0, 20_000).Select(index => SmallMinistry.Activity(
            $"R-{index:00000}", $"2018-0{index % 3 + 1}-1{index % 9}", index % 2 == 0 ? "LAO" : "RUS"));

        var document = SampleDocuments.Template.Build(SmallMinistry.ReviewOf([.. activities]), Language.English, new());

        var rows = Blocks(document).OfType<Block.Table>().Single(table => table.Content.Id == "table-activities").Content.Rows;
        Assert.That(rows, Has.Count.EqualTo(20_000));
        Assert.That(Blocks(document).OfType<Block.List>().Max(list => list.Items.Count), Is.LessThan(20));
    }

    private static bool IsEndMark(Block block) => block is Block.Paragraph { Content: [Inline.Text { Content: "./." }] };

    private static string Printed(Figure figure) => figure.Value is { } value ? value.ToString("0", null) : "\u2013";

    private static List<string> RowOf(Document document, string table, string? name) =>
        [.. Blocks(document).OfType<Block.Table>().Single(block => block.Content.Id == table).Content.Rows
            .Select(row => row.Cells.Select(cell => DocumentDump.Of(cell.Content)).ToList())
            .Single(cells => cells[0] == name).Skip(1)];

    private static IEnumerable<Block.Figure> Figures(Document document) => Blocks(document).OfType<Block.Figure>();

    private static IEnumerable<Block> Blocks(Document document) => document.Sections.SelectMany(section => section.Blocks);

    // Only a Vietnamese text closes with the mark, which after a table has a line of its own.
    private static List<string> Outline(Document document) =>
    [
        .. document.Sections.SelectMany(section => section.Blocks
            .Where(block => !IsEndMark(block))
            .Select(block => $"{section.Orientation} {Shape(block)}")),
    ];

    private static string Shape(Block block) => block switch
    {
        Block.Heading heading => $"heading {heading.Level} {heading.Id}",
        Block.Paragraph paragraph => $"paragraph {paragraph.Role}",
        Block.List list => $"list {list.Items.Count}",
        Block.Table { Content: var table } =>
            $"table {table.Id} {table.Columns.Count} x {table.Rows.Count}, {table.Notes.Count} notes",
        Block.Figure figure => $"figure {figure.Id}",
        _ => block.GetType().Name,
    };
}
