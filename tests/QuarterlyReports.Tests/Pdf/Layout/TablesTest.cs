using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Fonts;
using QuarterlyReports.Pdf.Layout;

namespace QuarterlyReports.Tests.Pdf.Layout;

internal sealed class TablesTest
{
    private static readonly TableColumn[] Columns =
    [
        new("Region"), new("Visits", ColumnAlignment.Number), new("Talks", ColumnAlignment.Number),
    ];

    [Test]
    public void Digits_stand_under_digits()
    {
        var page = Written.Placed(Table([Row("Asia", "1,234", "5"), Row("Europe", "7", "16")])).Pages[0];

        Assert.That(RightOf(page.Find("1,234")), Is.EqualTo(RightOf(page.Find("7"))).Within(0.01));
        Assert.That(RightOf(page.Find("16")), Is.EqualTo(RightOf(page.Find("Talks"))).Within(0.01));
    }

    [TestCase("en-US", "1,234.5%", "7%", "−12.25%", "–", "100")]
    [TestCase("vi-VN", "1.234,5", "7", "−12,25", "–", "100%")]
    public void Units_stand_under_units_whatever_follows_them(string language, params string[] numbers)
    {
        var table = Table([.. numbers.Select(number => Row("Asia", number, "words"))]);
        var document = Written.Document(table) with { LanguageTag = language };

        var page = Written.Placed(document).Pages[0];

        var point = language == "vi-VN" ? ',' : '.';
        var units = numbers.Select(page.Find).Select(text => text.Left + (text.SizePoints / 2
            * text.Content.TrimEnd('%').Split(point)[0].Length)).ToList();
        Assert.That(units, Has.All.EqualTo(units[0]).Within(0.01));
        Assert.That(numbers.Select(page.Find).Max(RightOf), Is.LessThanOrEqualTo(RightOf(page.Find("Visits")) + 0.01));
    }

    [Test]
    public void Every_row_of_three_hundred_is_placed_once_and_in_order()
    {
        var rows = Enumerable.Range(1, 300).Select(index => Row($"row{index}", $"{index}", "0")).ToArray();

        var placed = Written.Placed(Table(rows));

        var names = placed.BodyWords().Where(word => word.StartsWith("row", StringComparison.Ordinal));
        Assert.That(names, Is.EqualTo(Enumerable.Range(1, 300).Select(index => $"row{index}")));
        Assert.That(placed.Pages, Has.Count.GreaterThan(4));
    }

    [Test]
    public void The_heading_rows_are_repeated_as_decoration()
    {
        var placed = Written.Placed(Table([.. Enumerable.Range(1, 100).Select(index => Row($"row{index}", "1", "2"))]));

        var headings = placed.Pages.Select(page => page.Find("Region")).ToList();
        Assert.That(headings[0].Element?.Role, Is.EqualTo(StructureRole.HeaderCell));
        Assert.That(headings.Skip(1).Select(heading => heading.Element), Has.All.Null);
    }

    [Test]
    public void A_row_taller_than_half_a_page_is_split_and_stays_one_row()
    {
        var tall = Row(Written.Numbered("word", 3_000), "3", "4");

        var placed = Written.Placed(Table([Row("first", "1", "2"), tall, Row("last", "5", "6")]));

        Assert.That(placed.Pages, Has.Count.GreaterThan(1));
        Assert.That(
            placed.BodyWords().Where(word => word.StartsWith("word", StringComparison.Ordinal)),
            Is.EqualTo(Written.Numbered("word", 3_000).Split(' ')));
        Assert.That(BodyRows(placed), Has.Count.EqualTo(3));
        var heading = placed.Pages[1].Find("Region");
        var rest = placed.Pages[1].Marks.OfType<Mark.Text>().First(text => text.Element is not null);
        Assert.That(rest.Baseline - heading.Baseline, Is.GreaterThan(heading.SizePoints * 1.24 + 5), "padding below the heading");
    }

    [Test]
    public void A_short_table_is_torn_only_where_keeping_it_whole_leaves_a_fifth_of_a_page_white([Range(12, 29)] int fillerLines)
    {
        var fillers = Enumerable.Range(0, fillerLines).Select(_ => Written.Paragraph("filler"));
        var table = Table([.. Enumerable.Range(1, 8).Select(index => Row($"row{index}", "1", "2"))]);
        Block[] before = [.. fillers, Written.Heading(1, "Title"), Written.Paragraph("Sentence.")];

        var placed = Written.Placed([.. before, table]);

        var leftByWhole = Written.WhiteShareOf(Written.Placed(before).Pages[0]);
        var isTorn = placed.PageOf("Table 1.") != placed.PageOf("row8");
        Assert.That(isTorn, Is.EqualTo(placed.Pages.Count > 1 && leftByWhole > 0.2));
        Assert.That(placed.PageOf("Title"), Is.EqualTo(placed.PageOf("Sentence.")));
    }

    [Test]
    public void A_group_that_opens_a_table_is_not_left_with_one_row([Range(20, 30)] int fillerLines)
    {
        var fillers = Enumerable.Range(0, fillerLines).Select(_ => Written.Paragraph("filler"));
        var group = new TableRow([new TableCell(Written.Words("group"), 3)], RowRole.Group);
        var table = Table([group, .. Enumerable.Range(1, 30).Select(index => Row($"row{index}", "1", "2"))]);

        var placed = Written.Placed([.. fillers, table]);

        Assert.That(placed.PageOf("group"), Is.EqualTo(placed.PageOf("row2")));
    }

    [Test]
    public void Caption_and_first_rows_stay_together([Range(30, 50)] int fillerLines)
    {
        var fillers = Enumerable.Range(0, fillerLines).Select(_ => Written.Paragraph("filler"));
        var table = Table([Row("row1", "1", "2"), Row("row2", "3", "4"), Row("row3", "3", "4"), Row("row4", "3", "4")]);

        var placed = Written.Placed([.. fillers, table]);

        Assert.That(placed.PageOf("Table 1."), Is.EqualTo(placed.PageOf("row2")));
        Assert.That(placed.PageOf("row4"), Is.EqualTo(placed.PageOf("The note")));
        Assert.That(placed.PageOf("row3"), Is.EqualTo(placed.PageOf("row4")));
    }

    [Test]
    public void Neighbours_share_the_headings_above_them()
    {
        TableColumn[] columns =
        [
            new("Region"),
            new("Received", ColumnAlignment.Number) { Groups = ["Visits", "High level"] },
            new("Sent", ColumnAlignment.Number) { Groups = ["Visits", "High level"] },
            new("Received", ColumnAlignment.Number) { Groups = ["Visits", "Working level"] },
            new("Total", ColumnAlignment.Number) { Groups = ["Visits"] },
        ];
        var table = new TableContent { Id = "t", Columns = columns, Rows = [Row("Asia", "1", "2", "3", "6")] };

        var placed = Written.Placed(new Block.Table(table));

        var head = Only(placed.Structure, StructureRole.TableHead);
        var spans = head.Children
            .Select(row => string.Join(' ', row.Children.Select(cell => $"{cell.ColumnSpan}x{cell.RowSpan}")));
        Assert.That(spans, Is.EqualTo(new[] { "1x3 4x1", "2x1 1x1 1x2", "1x1 1x1 1x1" }));
        Assert.That(placed.Pages[0].BodyTexts().Take(7), Is.EqualTo(
            new[] { "Region", "Visits", "High level", "Working level", "Total", "Received", "Sent" }));
    }

    [Test]
    public void Rows_of_every_role_and_spans_are_drawn()
    {
        var placed = Written.Placed(Table(
        [
            new TableRow([new TableCell(Written.Words("ASEAN"), 3)], RowRole.Group),
            Row("Laos", "1", "2"),
            Row("of which new", "0", "1") with { Role = RowRole.OfWhich },
            Row("Subtotal", "1", "2") with { Role = RowRole.Subtotal },
            Row("Total", "1", "2") with { Role = RowRole.Total },
        ]));

        var page = placed.Pages[0];
        Assert.That(page.Find("of which").Left - page.Find("Laos").Left, Is.EqualTo(9).Within(0.01));
        Assert.That(
            new[] { "ASEAN", "Laos", "of which", "Subtotal", "Total" }.Select(start => page.Find(start).Face),
            Is.EqualTo(new[] { FontFace.SansBold, FontFace.Sans, FontFace.SansItalic, FontFace.SansBold, FontFace.SansBold }));
    }

    [Test]
    public void Links_lead_to_a_row()
    {
        var link = new Block.Paragraph([new Inline.Link("record-S-025", [new("S-025")])]);

        var row = Row("Europe", "1", "2") with { Anchor = "record-S-025" };

        var placed = Written.Placed(link, Table([Row("Asia", "1", "2"), row]));

        Assert.That(placed.Destinations.Select(place => place.Name), Is.EquivalentTo(new[] { "table-1", "record-S-025" }));
    }

    [Test]
    public void A_column_of_long_sentences_takes_the_width_that_short_words_do_not_need()
    {
        TableColumn[] columns = [new("No."), new("Status"), new("Content of activities"), new("Result")];
        var row = Row("1", "held", Written.Numbered("word", 60), Written.Numbered("word", 15));
        var table = new TableContent { Id = "t", Columns = columns, Rows = [row, row with { }] };

        var page = Written.Placed(new Block.Table(table)).Pages[0];

        var lefts = new[] { "No.", "Status", "Content", "Result" }.Select(heading => page.Find(heading).Left).ToArray();
        var right = 190 * PageStyle.PointsPerMillimetre;
        var widths = lefts.Skip(1).Append(right).Zip(lefts, (next, left) => next - left).ToArray();
        Assert.That(widths[0], Is.LessThan(30));
        Assert.That(widths[1], Is.LessThan(45));
        Assert.That(widths[2] / widths[3], Is.InRange(2.5, 5));
    }

    [Test]
    public void A_heading_of_short_words_does_not_become_a_tower()
    {
        var towers = Enumerable.Range(0, 7).Select(_ => new TableColumn("cấp có thẩm quyền cho phép ký"));
        TableColumn[] columns = [.. towers, new("nội dung")];
        var cells = Enumerable.Repeat("có", 7).Append(Written.Numbered("w", 120)).ToArray();

        var table = new TableContent { Id = "t", Columns = columns, Rows = [Row(cells)] };

        var page = Written.Placed(new Block.Table(table)).Pages[0];

        var lines = page.Marks.OfType<Mark.Text>().Where(text => text.Element?.Role == StructureRole.HeaderCell)
            .Select(text => text.Baseline).Distinct().Where(line => line < page.Find("w1 ").Baseline);
        Assert.That(lines.Count(), Is.LessThanOrEqualTo(4));
    }

    [Test]
    public void A_heading_is_never_cut_inside_a_word()
    {
        string[] headings = ["Neighbouring countries", "Proposing agency", "Approving authority", "Understanding", "Notes"];
        var columns = headings.Concat(headings).Select(heading => new TableColumn(heading)).ToArray();
        var cells = columns.Select((_, index) => index == 4 ? Written.Numbered("word", 200) : "yes").ToArray();

        var table = new TableContent { Id = "t", Columns = columns, Rows = [Row(cells)] };

        var page = Written.Placed(new Block.Table(table)).Pages[0];

        var words = headings.SelectMany(heading => heading.Split(' ')).ToHashSet();
        var printed = page.Marks.OfType<Mark.Text>().Where(text => text.Element?.Role == StructureRole.HeaderCell)
            .SelectMany(text => text.Content.Split(' ')).Where(word => word != "yes");
        Assert.That(printed.Except(words), Is.Empty);
    }

    [Test]
    public void A_high_row_of_an_annex_is_divided_rather_than_leave_a_third_of_a_page_white([Range(14, 22)] int fillerLines)
    {
        var fillers = Enumerable.Range(0, fillerLines).Select(_ => Written.Paragraph("filler"));
        var tall = Row(Written.Numbered("word", 450), "3", "4");

        var placed = PlacedInAnnex(
            [.. fillers, Table([Row("first", "1", "2"), Row("second", "1", "2"), tall, tall with { }])]);

        Assert.That(Written.WhiteShareOf(placed.Pages[1]), Is.LessThan(0.34));
        Assert.That(BodyRows(placed), Has.Count.EqualTo(4));
    }

    // The rule was a price once, the same for a row of five lines as for one of half a page, and where the ends of many pages
    // were weighed together it was paid: a long annex had a row torn on every thirtieth page.
    [Test]
    public void A_row_lower_than_a_third_of_a_page_is_never_divided([Range(30, 60)] int rowsBefore)
    {
        var placed = PlacedInAnnex(Table([.. RowsAround(words: 200, rowsBefore)]));

        Assert.That(PagesWithWords(placed), Is.EqualTo(1));
    }

    [Test]
    public void A_row_of_the_body_is_divided_only_where_no_page_holds_it([Range(30, 40)] int rowsBefore)
    {
        Assert.That(PagesWithWords(Written.Placed(Table([.. RowsAround(words: 520, rowsBefore)]))), Is.EqualTo(1));
        Assert.That(PagesWithWords(Written.Placed(Table([.. RowsAround(words: 900, rowsBefore)]))), Is.GreaterThan(1));
    }

    [Test]
    public void A_page_holds_three_rows_of_a_long_table_or_none([Range(30, 80)] int count)
    {
        var table = Table([.. Enumerable.Range(1, count).Select(index => Row($"row{index}", "1", "2"))]);

        var placed = Written.Placed(Written.Paragraph("before"), table);

        var rows = placed.Pages.Select(page => page.BodyTexts().Count(text => text.StartsWith("row", StringComparison.Ordinal)));
        Assert.That(rows.Where(number => number > 0), Has.All.GreaterThanOrEqualTo(3));
    }

    [Test]
    public void Notes_share_a_page_with_the_last_rows_of_their_table([Range(30, 60)] int rows)
    {
        var content = Written.Table("t", rows).Content;
        var notes = new[] { "note1", "note2", "note3" }.Select(Written.Words);
        var table = new Block.Table(content with { Notes = [.. notes] });

        var placed = Written.Placed(table, Written.Paragraph("after"));

        Assert.That(placed.PageOf("note3"), Is.EqualTo(placed.PageOf($"trow{rows}")));
    }

    [Test]
    public void What_has_room_in_two_thirds_of_the_page_is_set_in_them()
    {
        var body = new PageStyle().Body(PageOrientation.Portrait);

        Assert.That(WidthOf("Asia"), Is.EqualTo(body.Width * 2 / 3).Within(0.01));
        Assert.That(WidthOf("A name that takes more than half of the width of the page"), Is.EqualTo(body.Width).Within(0.01));

        static double WidthOf(string name)
        {
            var lines = Written.Placed(Table([Row(name, "1", "2")])).Pages[0].Marks.OfType<Mark.Line>();
            return lines.Max(line => line.ToX - line.FromX);
        }
    }

    [Test]
    public void A_row_that_no_page_divides_is_drawn_cell_by_cell()
    {
        var page = Written.Placed(Table([Row(Written.Numbered("word", 90), "3", "4"), Row("last", "5", "6")])).Pages[0];

        var texts = page.BodyTexts().SkipWhile(text => !text.StartsWith("word", StringComparison.Ordinal)).ToList();
        Assert.That(texts.TakeWhile(text => text != "3").Count(), Is.GreaterThan(5));
    }

    [Test]
    public void A_wide_table_is_set_smaller_before_it_is_refused()
    {
        var page = Written.Placed(WideTable(columnCount: 14)).Pages[0];

        Assert.That(page.Find("123456").SizePoints, Is.LessThan(9));
    }

    [Test]
    public void A_table_too_wide_for_the_smallest_type_is_refused() =>
        Assert.That(
            () => Written.Placed(WideTable(columnCount: 24)),
            Throws.TypeOf<DocumentException>().With.Message.Contains("Put it in a landscape section"));

    [Test]
    public void A_row_with_too_few_cells_is_refused() =>
        Assert.That(
            () => Written.Placed(Table([Row("Asia", "1", "2"), Row("Europe", "1")])),
            Throws.TypeOf<DocumentException>().With.Message.Contains("Row 2 of the table 'table-1' spans 2 columns"));

    private static IEnumerable<TableRow> RowsAround(int words, int rowsBefore) =>
    [
        .. Enumerable.Range(0, rowsBefore).Select(index => Row($"row{index}", "1", "2")),
        Row(Written.Numbered("word", words), "3", "4"),
        Row("one", "5", "6"), Row("two", "5", "6"), Row("three", "5", "6"),
    ];

    private static int PagesWithWords(PlacedDocument placed) =>
        placed.Pages.Count(page => page.BodyTexts().Any(text => text.StartsWith("word", StringComparison.Ordinal)));

    private static PlacedDocument PlacedInAnnex(params Block[] blocks) => Written.Placed(Written.Document(
        new Section { Blocks = [Written.Paragraph("body")] }, new Section { Blocks = blocks, RestartsPageNumbers = true }));

    private static Block.Table WideTable(int columnCount) => new(new TableContent
    {
        Id = "wide",
        Columns = [.. Enumerable.Range(0, columnCount).Select(index => new TableColumn($"c{index}", ColumnAlignment.Number))],
        Rows = [Row([.. Enumerable.Repeat("123456", columnCount)])],
    });

    private static Block.Table Table(IReadOnlyList<TableRow> rows) => new(new TableContent
    {
        Id = "table-1",
        Caption = Written.Words("Table 1. Activities by region"),
        Columns = Columns,
        Rows = rows,
        Notes = [Written.Words("The note under the table.")],
    });

    private static TableRow Row(params string[] cells) => new([.. cells.Select(cell => TableCell.Of(cell))]);

    private static double RightOf(Mark.Text text) => text.Left + (text.Content.Length * text.SizePoints / 2);

    private static IReadOnlyList<StructureElement> BodyRows(PlacedDocument placed) =>
        Only(placed.Structure, StructureRole.TableBody).Children;

    private static StructureElement Only(StructureElement root, StructureRole role) =>
        All(root).Single(element => element.Role == role);

    private static IEnumerable<StructureElement> All(StructureElement root) => root.Children.SelectMany(All).Prepend(root);
}
