using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake.Findings;
using QuarterlyReports.Tests.Office;

namespace QuarterlyReports.Tests.Data.Intake;

/// <summary>Returns that come as workbooks.</summary>
public sealed class WorkbookIntakeTests
{
    private const string DateStyles = """<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>""";

    private static readonly string[] Header = ["id", "title_en", "title_vi", "form", "status", "start_date", "end_date", "people",
        "partners"];

    [Test]
    public void Typed_dates_and_numbers_come_in_as_they_are()
    {
        var (activities, reading) = Read(Workbook("""<c s="1"><v>43164</v></c><c s="1"><v>43165.5</v></c><c><v>12</v></c>"""));

        Assert.That(reading.HasErrors, Is.False);
        Assert.That((activities[0].Start.ToString(), activities[0].End?.ToString(), activities[0].People),
            Is.EqualTo(("2018-03-05", "2018-03-06", 12)));
    }

    [Test]
    public void The_calendar_of_1904_gives_the_same_days()
    {
        var workbook = Workbook("""<c s="1"><v>41702</v></c><c/><c/>""");
        workbook.Parts["xl/workbook.xml"] = RawWorkbook.WorkbookPart(
            "<workbookPr date1904=\"1\"/>", """<sheet name="Records" sheetId="1" r:id="rId1"/>""");

        var (activities, _) = Read(workbook);

        Assert.That(activities[0].Start.ToString(), Is.EqualTo("2018-03-05"));
    }

    [Test]
    public void A_day_that_lost_its_date_format_is_still_a_day()
    {
        var (activities, _) = Read(Workbook("""<c><v>43164</v></c><c/><c/>"""));

        Assert.That(activities[0].Start.ToString(), Is.EqualTo("2018-03-05"));
    }

    [Test]
    public void A_year_typed_as_a_number_is_a_year()
    {
        var (activities, _) = Read(Workbook("""<c><v>2018</v></c><c/><c/>"""));

        Assert.That(activities[0].Start.ToString(), Is.EqualTo("2018"));
    }

    [Test]
    public void A_finding_names_sheet_row_and_column_as_the_program_shows_them()
    {
        var (_, findings) = Read(Workbook("""<c t="inlineStr"><is><t>31/02/2018</t></is></c><c/><c t="b"><v>1</v></c>"""));

        Assert.That(findings.Kept.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Place),
            Is.EqualTo(new[]
        {
            new Place("return.xlsx", "Records", 2, "start_date", "F"),
            new Place("return.xlsx", "Records", 2, "people", "H"),
        }));
    }

    [Test]
    public void Every_sheet_with_records_is_read()
    {
        var workbook = Workbook("""<c s="1"><v>43164</v></c><c/><c/>""");
        var second = FileCases.Rows(["code", "name_en", "name_vi", "display_order"],
            ["winter", "Winter training", "Huấn luyện mùa đông", "10"]);
        workbook.With("xl/worksheets/sheet2.xml", workbook.Parts["xl/worksheets/sheet1.xml"][..^"</sheetData></worksheet>".Length]
            .Split("<sheetData>")[0] + "<sheetData>" + second + "</sheetData></worksheet>");
        workbook.Parts["xl/workbook.xml"] = RawWorkbook.WorkbookPart("",
            """<sheet name="Hoạt động" sheetId="1" r:id="rId1"/><sheet name="Lĩnh vực" sheetId="2" r:id="rId2"/>""");
        workbook.Parts["xl/_rels/workbook.xml.rels"] = RawWorkbook.Links(("rId1", "worksheet", "worksheets/sheet1.xml"),
            ("rId2", "worksheet", "worksheets/sheet2.xml"), ("rId3", "styles", "styles.xml"),
                ("rId4", "sharedStrings", "sharedStrings.xml"));

        var (activities, reading) = Given.Activities(Given.File("return.xlsx", workbook.ToStream().ToArray()));

        Assert.That(activities, Has.Count.EqualTo(1));
        Assert.That(reading.References.Themes.Select(theme => theme.Code), Is.EqualTo(new[] { "winter" }));
    }

    private static (IReadOnlyList<Activity> Activities, FindingList Findings) Read(RawWorkbook workbook)
    {
        var (activities, reading) = Given.Activities(Given.File("return.xlsx", workbook.ToStream().ToArray()));
        return (activities, reading.Findings);
    }

    // One activity, with the cells given for its dates and people.
    private static RawWorkbook Workbook(string cells)
    {
        var row = FileCases.Rows(["A-1", "Visit", "Thăm", "visit_in", "completed"])
            .With("</row>", "")
            + cells + """<c t="inlineStr"><is><t>LAO</t></is></c></row>""";
        return RawWorkbook.WithRows(FileCases.Rows(Header) + row).SharedTexts("").Styles(DateStyles);
    }
}
