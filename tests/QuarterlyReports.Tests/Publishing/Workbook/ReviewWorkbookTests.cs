using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Office.Spreadsheet.Reading;
using QuarterlyReports.Publishing.Workbook;
using QuarterlyReports.Tests.Office;
using QuarterlyReports.Tests.Review;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Publishing.Workbook;

public sealed class ReviewWorkbookTests
{
    private static readonly string[] Periods = ["2018-Q1", "2018-H1", "2018-Q3", "2018", "2018-02-10..2018-03-20"];

    [Test]
    public void The_validator_of_the_standard_finds_nothing([Values] Language language,
        [ValueSource(nameof(Periods))] string period) =>
        Assert.That(FaultsOf(WrittenReview.Bytes(SmallMinistry.Request(period), PlainSample.Records, language)), Is.Empty);

    [Test]
    public void It_finds_nothing_in_the_workbooks_of_nasty_databases_either([Range(1, 25)] int seed)
    {
        var database = NastyDatabase.FromSeed(seed);

        Assert.That(FaultsOf(WrittenReview.Bytes(database.Request, database.Records, Language.Vietnamese)), Is.Empty);
    }

    [Test]
    public void LibreOffice_computes_every_formula_to_its_stored_result(
        [Values] Language language, [Values("2018-Q1", "2018-H1", "2018-Q3")] string period)
    {
        var written = WrittenReview.Bytes(SmallMinistry.Request(period), PlainSample.Records, language);

        var computed = LibreOffice.Convert(written, "xlsx");

        AssertAgree(computed, written);
    }

    [Test]
    public void LibreOffice_agrees_on_nasty_databases_too([Range(1, 4)] int seed)
    {
        var database = NastyDatabase.FromSeed(seed);
        var written = WrittenReview.Bytes(database.Request, database.Records, Language.English);

        var computed = LibreOffice.Convert(written, "xlsx");

        AssertAgree(computed, written);
    }

    [Test]
    public void Every_row_with_a_key_shows_the_figure_of_that_key([Values] Language language,
        [ValueSource(nameof(Periods))] string period)
    {
        var review = ReviewBuilder.Build(SmallMinistry.Request(period), PlainSample.Records);

        var rows = KeyedRows(WrittenReview.Bytes(review, language), review);

        Assert.That(rows.Select(row => row.Figure.Key), Is.SupersetOf(review.Figures.All
            .Where(figure => figure.Value > 0 && review.Figures.TryGet(figure.Key.InPreviousPeriod, out _))
            .Select(figure => figure.Key)));
        Assert.Multiple(() =>
        {
            foreach (var (figure, shown) in rows)
                Assert.That(shown, Is.EqualTo(Expected(figure, language)), figure.Key.Text);
        });
    }

    [Test]
    public void Editing_a_record_changes_the_figures_it_is_part_of()
    {
        var written = WrittenReview.Bytes(SmallMinistry.Request("2018-Q1"), PlainSample.Records, Language.English);
        var before = WorkbookCells.Of(LibreOffice.Convert(written, "xlsx"));

        // One bilateral activity becomes a general one by hand.
        var edited = EditedWorkbook.Replace(written, "<t>Bilateral</t>", "<t>General</t>");
        var after = WorkbookCells.Of(LibreOffice.Convert(edited, "xlsx"));

        var changed = before.Zip(after).Where(pair => pair.First != pair.Second).ToList();
        Assert.That(changed.Select(pair => pair.First), Does.Contain("Partner groups!B13 = 22")
            .And.Contain("All figures!B6 = 22"));
        Assert.That(changed.Select(pair => pair.Second), Does.Contain("Partner groups!B13 = 21")
            .And.Contain("All figures!B6 = 21"));
    }

    [Test]
    public void Zero_is_a_number_and_a_period_of_which_nothing_is_kept_has_no_column()
    {
        var cells = WorkbookCells.Of(WrittenReview.Bytes(SmallMinistry.Request("2018-Q1"), PlainSample.Records,
            Language.English));

        // ASEAN countries: none in Q1/2018 and 5 in Q4/2017; nothing is kept of Q1/2017.
        const string Asean = " = 'region.asean.held'";
        var key = cells.Single(cell =>
            cell.StartsWith("Partner groups!F", StringComparison.Ordinal) && cell.EndsWith(Asean, StringComparison.Ordinal));
        var number = key["Partner groups!F".Length..^Asean.Length];
        Assert.That(cells, Is.SupersetOf(new[]
        {
            $"Partner groups!B{number} = 0", $"Partner groups!C{number} = 5",
            $"Partner groups!D{number} = -5", $"Partner groups!E{number} = -1",
        }));
        Assert.That(cells, Has.None.StartsWith("Partner groups!").And.EndsWith(" = '–'"));
        Assert.That(cells, Has.Some.EqualTo("Cover!B10 = 'Q4/2017; Q1/2017: no activities on record, not compared'"));
    }

    [Test]
    public void Nothing_above_the_ceiling_is_anywhere_in_the_file()
    {
        var secret = SmallMinistry.Activity("SECRET-1", "2018-02-01", "LAO") with
        {
            Secrecy = Secrecy.Mat,
            Title = new("Hidden talks", "Hội đàm kín"),
        };
        var open = SmallMinistry.Activity("OPEN-1", "2018-02-02", "LAO");

        var written = WrittenReview.Bytes(SmallMinistry.ReviewOf(SmallMinistry.Request("2018-Q1"), secret, open),
            Language.English);

        var parts = EditedWorkbook.TextOf(written);
        Assert.That(parts, Does.Contain("OPEN-1").And.Contain("Partial edition"));
        Assert.That(parts, Does.Not.Contain("SECRET-1").And.Not.Contain("Hidden talks").And.Not.Contain("Hội đàm kín"));
    }

    [Test]
    public void A_trip_that_went_both_ways_brings_its_people_once()
    {
        var visit = SmallMinistry.Activity("A-1", "2018-02-01", "LAO") with { Form = "visit_out", Trip = "T-1", People = 12 };
        var talks = visit with { Id = "A-2", Form = "dialogue", Country = Partner.HomeCode, People = null };
        var silent = SmallMinistry.Activity("A-3", "2018-03-03", "LAO") with { Form = "visit_out" };
        var written = WrittenReview.Bytes(SmallMinistry.ReviewOf(visit, talks, silent), Language.English);

        var cells = WorkbookCells.Of(LibreOffice.Convert(written, "xlsx"));

        Assert.That(cells.Where(IsComputed), Is.EqualTo(WorkbookCells.Of(written).Where(IsComputed)));
        Assert.That(ValueOf(cells, "delegations.out"), Is.EqualTo("2"));
        Assert.That(ValueOf(cells, "delegations.in"), Is.EqualTo("1"));
        Assert.That(ValueOf(cells, "delegations.people"), Is.EqualTo("12"));
        Assert.That(ValueOf(cells, "delegations.people_not_recorded"), Is.EqualTo("1"));
    }

    [Test]
    public void Every_printed_page_of_a_secret_edition_says_so()
    {
        var request = SmallMinistry.Request("2018-Q1") with { Ceiling = Secrecy.ToiMat };

        var parts = EditedWorkbook.TextOf(WrittenReview.Bytes(request, PlainSample.Records, Language.Vietnamese));

        const string Footer = "TỐI MẬT · Công tác đối ngoại quốc phòng";
        var sheets = parts.Split("<worksheet ").Skip(1).ToList();
        Assert.That(sheets, Has.Count.EqualTo(27));
        Assert.That(sheets.Where(sheet => !sheet.Contains(Footer, StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void Names_that_are_equal_or_full_of_wildcards_are_told_apart()
    {
        var references = new ReferenceLists(new()
        {
            Partners =
            [
                new("P1", PartnerKind.Country, new("A*", null), 1), new("P2", PartnerKind.Country, new("a*", null), 2),
                new("P3", PartnerKind.Country, default, 3),
            ],
            Regions = [new("R1", new("Same?", null), 1), new("R2", new("Same?", null), 2)],
            RegionMembers = [new("R1", "P1", null, null), new("R2", "P2", null, null), new("R1", "P3", null, null)],
            Forms = [new("other", new("=1+1", null), FormRule.No, FormRule.No, FormRule.No, false, 1)],
        });
        Activity[] activities =
        [
            SmallMinistry.Activity("=1", "2018-01-01", "P1"), SmallMinistry.Activity("*", "2018-01-02", "P1"),
            SmallMinistry.Activity("-3", "2018-01-03", "P2"), SmallMinistry.Activity("~4", "2018-01-04", "P3"),
        ];
        var records = new ReviewRecords { References = references, Activities = activities };
        var written = WrittenReview.Bytes(SmallMinistry.Request("2018-Q1"), records, Language.English);

        var computed = LibreOffice.Convert(written, "xlsx");

        AssertAgree(computed, written);
    }

    [TestCase("vi-VN", "Asia/Ho_Chi_Minh")]
    [TestCase("fa-IR", "America/New_York")]
    public void The_same_review_gives_the_same_bytes_anywhere(string culture, string zone)
    {
        var review = ReviewBuilder.Build(SmallMinistry.Request("2018-H1"), PlainSample.Records);
        var details = new WorkbookDetails { DocumentDate = new(2018, 7, 5), DocumentNumber = "12/BC-BQP", IsPreliminary = true };
        var expected = WrittenReview.Bytes(review, Language.Vietnamese, details);

        using var elsewhere = new TestCulture(new CultureInfo(culture));
        using var there = new TestTimeZone(zone);
        var actual = WrittenReview.Bytes(review, Language.Vietnamese, details);

        Assert.That(actual, Is.EqualTo(expected));
    }

    [Test]
    public void A_figure_leads_to_exactly_the_rows_behind_it(
        [Values] Language language, [Values("2018-Q1", "2018")] string period)
    {
        var review = ReviewBuilder.Build(SmallMinistry.Request(period), PlainSample.Records);
        var (written, words) = (WrittenReview.Bytes(review, language), new SheetWords(language));

        var links = WorkbookLinks.Of(written, words.ComparisonSheet);

        var (keys, lines) = (WorkbookLinks.Rows(written, words.ComparisonSheet), WorkbookLinks.Rows(written, words.LineSheet));
        var leading = links.Where(link => link.Value.Sheet == words.LineSheet).ToList();
        Assert.That(leading, Has.Count.GreaterThan(30));
        Assert.Multiple(() =>
        {
            foreach (var (row, target) in leading)
            {
                var key = keys[row].Where(text => text.Contains('.', StringComparison.Ordinal))
                    .Select(text => new FigureKey(text)).First(known => review.Figures.TryGet(known, out _));
                var shown = lines.Where(line => target.First <= line.Key && line.Key <= target.Last)
                    .Select(line => line.Value[1]);
                Assert.That(shown, Is.EquivalentTo(review.Figures[key].Records), key.Text);
            }
        });
    }

    [Test]
    public void A_cell_names_as_many_records_as_stand_in_two_lines_and_counts_the_others()
    {
        // Thirty numbers of a unit's own making once made rows so tall that a page of the printed sheet held two of them.
        Activity[] activities = [.. Enumerable.Range(1, 40).Select(number =>
            SmallMinistry.Activity($"BORDER-GUARD-2018-{number:000000}", "2018-02-03", "LAO"))];
        var written = WrittenReview.Bytes(SmallMinistry.ReviewOf(activities), Language.English);

        using var reader = WorkbookReader.Open(new MemoryStream(written));
        var lists = reader.Sheets.SelectMany(reader.Rows).SelectMany(row => row.Cells.OfType<CellValue.Text>())
            .Select(text => text.Value).Where(text => text.StartsWith("BORDER-GUARD-2018-000001, ", StringComparison.Ordinal));

        Assert.That(lists.Distinct(), Is.EqualTo(new[]
        {
            "BORDER-GUARD-2018-000001, BORDER-GUARD-2018-000002, BORDER-GUARD-2018-000003, BORDER-GUARD-2018-000004 and 36 more",
        }));
    }

    [TestCase("calendar", new[] { 2, 0, 1, 1, 1, 5 })]
    [TestCase("cutoff-15", new[] { 1, 0, 1, 1, 1, 4 })]
    public void The_quarters_of_a_year_are_counted_from_the_days_of_their_records(string code, int[] expected)
    {
        var isKnown = ReportingCalendar.TryParse(code, out var calendar);
        Assume.That(isKnown);
        Activity[] activities =
        [
            SmallMinistry.Activity("A-1", "2018-02-01", "LAO"), SmallMinistry.Activity("A-2", "2018-03", "LAO"),
            SmallMinistry.Activity("A-3", "2018-08", "LAO"), SmallMinistry.Activity("A-4", "2018", "LAO"),
            SmallMinistry.Activity("A-5", "2018-12-14", "LAO"),
        ];
        var review = SmallMinistry.ReviewOf(SmallMinistry.Request("2018", calendar), activities);
        var written = WrittenReview.Bytes(review, Language.Vietnamese);

        var computed = LibreOffice.Convert(written, "xlsx");

        AssertAgree(computed, written);
        // Four quarters, what is dated too coarsely for any of them, and the total.
        var column = new SheetWords(Language.Vietnamese).NoteSheet + "!B";
        var numbers = WorkbookCells.Of(computed).Where(cell => cell.StartsWith(column, StringComparison.Ordinal))
            .Select(cell => cell.Split(" = ")[1]).Where(value => char.IsDigit(value[0]));
        Assert.That(numbers.Take(expected.Length), Is.EqualTo(expected.Select(number => $"{number}")));
    }

    [Test]
    public void The_pivot_table_shows_the_counts_of_its_records([Values] Language language)
    {
        var review = ReviewBuilder.Build(SmallMinistry.Request("2018"), PlainSample.Records);
        var written = WrittenReview.Bytes(review, language);

        using var reader = WorkbookReader.Open(new MemoryStream(written));
        var name = new SheetWords(language).PivotSheet;
        var last = reader.Rows(reader.Sheets.Single(sheet => sheet.Name == name)).Last().Cells;
        FigureKey[] shown = [FigureKeys.Bilateral, FigureKeys.Multilateral, FigureKeys.General, FigureKeys.Held];
        Assert.That(last.Skip(1), Is.EqualTo(shown.Select(key => review.Figures[key].Value).Where(value => value > 0)
            .Select(value => new CellValue.Number((double)value!))));
        var records = EditedWorkbook.TextOf(written).Split("<pivotCacheRecords")[1].Split("</pivotCacheRecords>")[0];
        Assert.That(records.Split("<r>"), Has.Length.EqualTo(review.Activities.Count + 1));
    }

    /// <summary>What the sheet of all figures shows of one.</summary>
    private static string ValueOf(IReadOnlyList<string> cells, string key)
    {
        var keyCell = cells.Single(cell => cell.StartsWith("All figures!", StringComparison.Ordinal)
            && cell.EndsWith($" = '{key}'", StringComparison.Ordinal));
        var row = keyCell["All figures!X".Length..keyCell.IndexOf(" =", StringComparison.Ordinal)];
        return cells.Single(cell => cell.StartsWith($"All figures!B{row} = ", StringComparison.Ordinal)).Split(" = ")[1];
    }

    private static void AssertAgree(byte[] computed, byte[] written) =>
        Assert.That(WorkbookCells.Of(computed).Where(IsComputed), Is.EqualTo(WorkbookCells.Of(written).Where(IsComputed)));

    // Every program has its own words for all rows and the total of a pivot table; the counts must agree.
    private static bool IsComputed(string cell) =>
        !(cell.StartsWith("Pivot table!", StringComparison.Ordinal) || cell.StartsWith("Bảng xoay!", StringComparison.Ordinal))
        || !cell.Contains(" = '", StringComparison.Ordinal);

    private static List<string> FaultsOf(byte[] workbook)
    {
        using var package = SpreadsheetDocument.Open(new MemoryStream(workbook), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package)
            .Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}")];
    }

    /// <summary>Rows of all sheets with a cell that is a figure's key; the figure of the period stands in column B.</summary>
    private static List<(Figure Figure, CellValue Shown)> KeyedRows(byte[] workbook, QuarterReview review)
    {
        using var reader = WorkbookReader.Open(new MemoryStream(workbook));
        return
        [
            .. reader.Sheets.SelectMany(reader.Rows).SelectMany(row => row.Cells.OfType<CellValue.Text>()
                .Where(text => text.Value.Contains('.', StringComparison.Ordinal)
                    && review.Figures.TryGet(new(text.Value), out _))
                .Select(text => (review.Figures[new(text.Value)], row.Cells[1]))),
        ];
    }

    private static CellValue Expected(Figure figure, Language language) => figure switch
    {
        { Basis: Basis.NotKept } => new CellValue.Text("–"),
        { Basis: Basis.NoReturn } => new CellValue.Text(language == Language.English ? "no return" : "chưa có báo cáo"),
        { Value: { } value } => new CellValue.Number((double)value),
        _ => new CellValue.Text(language == Language.English ? "not recorded" : "chưa ghi"),
    };
}
