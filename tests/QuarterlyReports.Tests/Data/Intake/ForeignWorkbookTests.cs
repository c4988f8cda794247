using QuarterlyReports.Data.Intake;
using QuarterlyReports.Data.Intake.Findings;
using QuarterlyReports.Tests.Office;

namespace QuarterlyReports.Tests.Data.Intake;

/// <summary>
/// The same return as different programs write it, each with its own ways: texts in place or shared, with runs or without,
/// addresses or none, extensions and namespaces of their own, absolute part names, the strict edition of the standard.
/// </summary>
public sealed class ForeignWorkbookTests
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private const string DayStyle = """<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>""";

    private static readonly string[] Texts =
        ["title_en", "form", "status", "start_date", "end_date", "partners", "people", "Talks", "dialogue", "completed", "LAO"];

    [Test]
    public void A_workbook_of_Excel_reads_as_it_is_shown() => Assert.That(Read(RawWorkbook.WithRows("").SharedTexts(Shared())
        .Styles(DayStyle).With("xl/worksheets/sheet1.xml", $"""
        <worksheet xmlns="{Main}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr"
          xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xr="urn:xr" xr:uid="1">
        <dimension ref="A1:G2"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetData>
        <row r="1" spans="1:7" x14ac:dyDescent="0.3">{Cells("ABCDEFG", 1, 0, 1, 2, 3, 4, 5, 6)}</row>
        <row r="2" spans="1:7" x14ac:dyDescent="0.3">{Cells("ABC", 2, 7, 8, 9)}<c r="D2" s="1"><v>43164</v></c>
        <c r="E2" s="1"><f>D2+1</f><v>43165</v></c>{Cells("F", 2, 10)}<c r="G2"><v>12</v></c></row>
        </sheetData><extLst><ext uri="x"><x14:conditionalFormattings xmlns:x14="urn:x14"/></ext></extLst></worksheet>
        """)), Is.EqualTo(Expected));

    [Test]
    public void A_workbook_of_Google_has_no_dimension_and_texts_of_runs() => Assert.That(Read(RawWorkbook.WithRows("")
        .SharedTexts(string.Concat(Texts.Select(text =>
            $"""<si><r><rPr><b/></rPr><t xml:space="preserve">{text[..2]}</t></r><r><t>{text[2..]}</t></r></si>""")))
        .Styles("""<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/></numFmts>"""
            + """<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>""")
        .Sheet($"""
        <row r="1">{Cells("ABCDEFG", 1, 0, 1, 2, 3, 4, 5, 6)}</row>
        <row r="2">{Cells("ABC", 2, 7, 8, 9)}<c r="D2" s="1"><v>43164.0</v></c><c r="E2" s="1"><v>43165.0</v></c>
        {Cells("F", 2, 10)}<c r="G2"><v>12.0</v></c></row><row r="3"><c r="A3" s="1"/></row>
        """)), Is.EqualTo(Expected));

    [Test]
    public void A_workbook_of_LibreOffice_says_where_its_parts_are_from_the_root()
    {
        var workbook = RawWorkbook.WithRows(FileCases.Rows([.. Texts[..7]]) + """
            <row><c t="inlineStr"><is><t>Talks</t></is></c><c t="inlineStr"><is><t>dialogue</t></is></c>
            <c t="inlineStr"><is><t>completed</t></is></c><c s="1" t="n"><v>43164</v></c>
            <c s="1" t="n"><f aca="false">D2+1</f><v>43165</v></c><c t="str"><f>"LA"&amp;"O"</f><v>LAO</v></c>
            <c t="n"><v>12</v></c></row>
            """).Styles(DayStyle);
        workbook.Parts["xl/_rels/workbook.xml.rels"] =
            RawWorkbook.Links(("rId1", "worksheet", "/xl/worksheets/sheet1.xml"), ("rId3", "styles", "/xl/styles.xml"));

        Assert.That(Read(workbook), Is.EqualTo(Expected));
    }

    [Test]
    public void A_workbook_of_WPS_types_dates_and_numbers_as_texts() => Assert.That(Read(RawWorkbook.WithRows($"""
        <row r="1" spans="1:7">{Inline([.. Texts[..7]])}</row>
        <row r="2" spans="1:7">{Inline("Talks", "dialogue", "completed", "05/03/2018", "2018-03-06", "LAO", "12")}</row>
        """)), Is.EqualTo(Expected));

    [Test]
    public void A_workbook_in_the_strict_edition_has_dates_in_words()
    {
        var workbook = RawWorkbook.WithRows("").With("xl/worksheets/sheet1.xml", $"""
            <worksheet xmlns="{Strict}"><sheetData><row>{Inline([.. Texts[..7]])}</row>
            <row>{Inline("Talks", "dialogue", "completed")}<c t="d"><v>2018-03-05</v></c><c t="d"><v>2018-03-06T00:00:00</v></c>
            {Inline("LAO")}<c><v>12</v></c></row></sheetData></worksheet>
            """);

        Assert.That(Read(workbook), Is.EqualTo(Expected));
    }

    // 20:00 in Greenwich is three in the morning of the next day in Hanoi.
    [Test]
    public void A_time_with_an_offset_in_a_date_cell_falls_on_the_day_in_hanoi()
    {
        var workbook = RawWorkbook.WithRows("").With("xl/worksheets/sheet1.xml", $"""
            <worksheet xmlns="{Strict}"><sheetData><row>{Inline([.. Texts[..7]])}</row>
            <row>{Inline("Talks", "dialogue", "completed")}<c t="d"><v>2018-03-04T20:00:00Z</v></c>
            <c t="d"><v>2018-03-06T06:59:00+07:00</v></c>{Inline("LAO")}<c><v>12</v></c></row></sheetData></worksheet>
            """);

        Assert.That(Read(workbook), Is.EqualTo(Expected));
    }

    [Test]
    public void Headings_in_two_rows_with_merged_cells_are_read_together()
    {
        var (activities, reading) = Given.Activities(Given.File("return.xlsx", RawWorkbook.WithRows(FileCases.Rows(
            ["BÁO CÁO QUÝ I NĂM 2018"], [],
            ["STT", "Tên hoạt động", "Hình thức", "Trạng thái", "Thời gian", "", "Đối tác", "Số lượng", ""],
            ["", "", "", "", "Từ ngày", "Đến ngày", "", "Số người", "Trong đó: nữ"],
            ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)"],
            ["1", "Hội đàm", "dialogue", "completed", "05/03/2018", "06/03/2018", "Lào", "12", "3"],
            [],
            ["2", "Thăm", "visit_in", "completed", "07/03/2018", "08/03/2018", "Lào", "5", ""]))
            .ToStream().ToArray()));

        Assert.That(reading.Findings.Kept.Where(finding => finding.Severity == Severity.Error), Is.Empty);
        Assert.That(
            activities.Select(activity => (activity.Start.ToString(), activity.End?.ToString(), activity.People, activity.Women)),
            Is.EqualTo(new (string, string?, int?, int?)[]
            {
                ("2018-03-05", "2018-03-06", 12, 3), ("2018-03-07", "2018-03-08", 5, null),
            }));
    }

    [Test]
    public void A_row_of_records_below_the_headings_is_never_taken_for_headings()
    {
        var (activities, _) = Given.Activities(Given.File("return.xlsx", RawWorkbook.WithRows(FileCases.Rows(
            ["title_en", "form", "status", "start_date", "partners", "note"],
            ["Partners", "dialogue", "completed", "2018-03-05", "LAO", "Level"])).ToStream().ToArray()));

        Assert.That(activities.Single().Title.English, Is.EqualTo("Partners"));
    }

    [Test]
    public void A_workbook_of_Excel_97_reads_like_a_new_one()
    {
        var old = LibreOffice.Convert(RawWorkbook.WithRows("").Styles(DayStyle).Sheet($"""
            <row r="1">{Inline([.. Texts[..7]])}</row>
            <row r="2">{Inline("Talks", "dialogue", "completed")}<c s="1"><v>43164</v></c><c s="1"><f>D2+1</f><v>43165</v></c>
            {Inline("LAO")}<c><v>12</v></c></row>
            """).ToStream().ToArray(), "xls");

        Assert.That(Read("return.xls", old), Is.EqualTo(Expected));
    }

    [Test]
    public void An_open_document_says_what_to_save_it_as()
    {
        var open = LibreOffice.Convert(RawWorkbook.WithRows(FileCases.Rows([.. Texts[..7]])).ToStream().ToArray(), "ods");

        var path = Given.File("return.ods", open);
        var refusal = Assert.Throws<IntakeException>(() => Given.Activities(path))!; // null would have failed

        Assert.That(refusal.Message, Does.Contain("OpenDocument").And.Contain("save it as an Excel workbook (.xlsx)"));
        Assert.That(refusal.Reason.Vietnamese, Does.Contain(".xlsx"));
    }

    private static (string, string, string, string?, string, int?) Expected =>
        ("Talks", "dialogue", "2018-03-05", "2018-03-06", "LAO", 12);

    private static (string, string, string, string?, string, int?) Read(RawWorkbook workbook) =>
        Read("return.xlsx", workbook.ToStream().ToArray());

    private static (string, string, string, string?, string, int?) Read(string name, byte[] workbook)
    {
        var (activities, reading) = Given.Activities(Given.File(name, workbook));
        Assert.That(reading.Findings.Kept.Where(finding => finding.Severity == Severity.Error), Is.Empty);
        var activity = activities.Single();
        return (activity.Title.English!, activity.Form, activity.Start.ToString(), activity.End?.ToString(), // the title was read
            activity.Partners.Single().Code, activity.People);
    }

    private static string Shared() => string.Concat(Texts.Select(text => $"<si><t>{text}</t></si>"));

    private static string Cells(string columns, int row, params int[] texts) => string.Concat(columns.Zip(texts,
        (column, text) => FormattableString.Invariant($"""<c r="{column}{row}" t="s"><v>{text}</v></c>""")));

    private static string Inline(params string[] texts) =>
        string.Concat(texts.Select(text => $"""<c t="inlineStr"><is><t>{text}</t></is></c>"""));
}
