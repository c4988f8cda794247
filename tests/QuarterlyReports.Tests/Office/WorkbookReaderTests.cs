using QuarterlyReports.Office.Spreadsheet.Reading;

namespace QuarterlyReports.Tests.Office;

public sealed class WorkbookReaderTests
{
    private const string DateAndTimeStyles = """
        <numFmts count="3"><numFmt numFmtId="164" formatCode="&quot;ngày&quot; dd/mm/yyyy"/>
        <numFmt numFmtId="165" formatCode="[h]:mm"/>
        <numFmt numFmtId="166" formatCode="#,##0&quot; days&quot;"/></numFmts>
        <cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>
        <cellXfs count="5">
        <xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs>
        """;

    [Test]
    public void Every_kind_of_cell_keeps_its_type()
    {
        var rows = RawWorkbook.WithRows("""
            <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Lào</t></is></c><c r="C1"><v>12.5</v></c>
            <c r="D1" t="b"><v>1</v></c>
            <c r="E1" t="e"><v>#REF!</v></c><c r="F1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="G1" s="1"><v>43160</v></c>
            <c r="H1" t="d"><v>2018-03-31T23:30:00</v></c><c r="I1"/></row>
            """).SharedTexts("<si><t>Hà Nội</t></si>").Styles(DateAndTimeStyles).Read();

        Assert.That(rows.Single().Cells, Is.EqualTo(new CellValue[]
        {
            new CellValue.Text("Hà Nội"), new CellValue.Text("Lào"), new CellValue.Number(12.5), new CellValue.Flag(true),
            new CellValue.Error("#REF!"), new CellValue.Text("ab"), new CellValue.Date(new(2018, 3, 1)),
            new CellValue.Date(new(2018, 3, 31, 23, 30, 0)),
        }));
    }

    [Test]
    public void Rows_and_cells_stand_where_the_sheet_shows_them()
    {
        var rows = RawWorkbook.WithRows(
            """<row r="3"><c r="B3"><v>1</v></c><c r="D3"><v>2</v></c></row><row><c><v>3</v></c><c s="1"/></row>""").Read();

        Assert.That(rows.Select(row => row.Number), Is.EqualTo(new[] { 3, 4 }));
        Assert.That(rows[0].Cells, Is.EqualTo(new CellValue[]
        {
            CellValue.Empty.Instance, new CellValue.Number(1), CellValue.Empty.Instance, new CellValue.Number(2),
        }));
        Assert.That(rows[1].Cells, Is.EqualTo(new CellValue[] { new CellValue.Number(3) }));
    }

    [TestCase(1, Description = "Excel's own format of days")]
    [TestCase(2, Description = "a format of the workbook, with a word in quotes")]
    public void A_number_is_a_date_when_its_style_shows_one(int style)
    {
        var rows = RawWorkbook.WithRows($"""<row><c s="{style}"><v>43160</v></c></row>""").SharedTexts("")
            .Styles(DateAndTimeStyles).Read();

        Assert.That(rows[0].Cells[0], Is.EqualTo(new CellValue.Date(new(2018, 3, 1))));
    }

    [TestCase(0)]
    [TestCase(3, Description = "elapsed hours")]
    [TestCase(4, Description = "a word with d in quotes")]
    [TestCase(99, Description = "a style the workbook lacks")]
    public void A_number_stays_a_number_when_its_style_shows_no_date(int style)
    {
        var rows = RawWorkbook.WithRows($"""<row><c s="{style}"><v>43160</v></c></row>""").SharedTexts("")
            .Styles(DateAndTimeStyles).Read();

        Assert.That(rows[0].Cells[0], Is.EqualTo(new CellValue.Number(43160)));
    }

    [TestCase(1, "1900-01-01")]
    [TestCase(59, "1900-02-28")]
    [TestCase(61, "1900-03-01")]
    [TestCase(43190.979861111111, "2018-03-31 23:31")]
    [TestCase(2958465, "9999-12-31")]
    public void Day_numbers_follow_the_system_of_1900(double serial, string expected) =>
        Assert.That(SerialDate.Read(serial, counts1904: false), Is.EqualTo(Moment(expected))
            .Within(TimeSpan.FromMilliseconds(1)));

    [TestCase(0.5)]
    [TestCase(60, Description = "29 February 1900 never was")]
    [TestCase(-1)]
    [TestCase(2958466)]
    public void A_number_that_is_no_day_is_none(double serial) =>
        Assert.That(SerialDate.Read(serial, counts1904: false), Is.Null);

    [Test]
    public void A_workbook_of_the_system_of_1904_counts_from_there()
    {
        var book = RawWorkbook.WithRows("""<row><c s="1"><v>41698</v></c></row>""").SharedTexts("").Styles(DateAndTimeStyles);
        book.With("xl/workbook.xml",
            RawWorkbook.WorkbookPart("""<workbookPr date1904="1"/>""", """<sheet name="A" sheetId="1" r:id="rId1"/>"""));

        var rows = book.Read();

        Assert.That(rows[0].Cells[0], Is.EqualTo(new CellValue.Date(new(2018, 3, 1))));
    }

    [Test]
    public void Rich_runs_join_phonetic_guides_drop_out_and_escapes_are_undone()
    {
        var rows = RawWorkbook.WithRows("""<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row>""")
            .SharedTexts(
            """<si><r><t>Bộ </t></r><r><t>Quốc phòng</t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh></si>"""
            + """<si><t>a_x000A_b_x005F_x0041_ _xZZZZ_</t></si>""").Read();

        Assert.That(rows[0].Cells.Cast<CellValue.Text>().Select(text => text.Value),
            Is.EqualTo(new[] { "Bộ Quốc phòng", "東京", "a\nb_x0041_ _xZZZZ_" }));
    }

    [Test]
    public void A_formula_whose_result_was_never_stored_is_not_taken_for_an_empty_cell()
    {
        var rows = RawWorkbook.WithRows("""<row><c><f>1+1</f></c><c t="str"><f>""</f><v></v></c><c><f>1</f><v>1</v></c></row>""")
            .Read();

        Assert.That(rows[0].Cells, Is.EqualTo(new CellValue[]
        {
            new CellValue.Error(CellValue.Error.NotComputed), CellValue.Empty.Instance, new CellValue.Number(1),
        }));
    }

    [Test]
    public void Hidden_sheets_are_named_as_such_and_chart_sheets_left_out()
    {
        var book = RawWorkbook.WithRows("");
        book.With("xl/workbook.xml", RawWorkbook.WorkbookPart("",
            """
            <sheet name="A" sheetId="1" r:id="rId1"/><sheet name="B" sheetId="2" state="veryHidden" r:id="rId1"/>
            <sheet name="C" sheetId="3" r:id="rId2"/>
            """));
        book.With("xl/_rels/workbook.xml.rels", RawWorkbook.Links(
            ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "chartsheet", "chartsheets/sheet1.xml")));

        using var reader = WorkbookReader.Open(book.ToStream());

        Assert.That(reader.Sheets, Is.EqualTo(new[] { new SheetName("A", false), new SheetName("B", true) }));
    }

    [Test]
    public void A_workbook_in_the_strict_edition_of_the_standard_reads_the_same()
    {
        var book = RawWorkbook.WithRows("<row><c><v>7</v></c></row>");
        foreach (var part in book.Parts.Keys.ToList())
        {
            book.Parts[part] = book.Parts[part]
                .Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                    "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal)
                .Replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                    "http://purl.oclc.org/ooxml/spreadsheetml/main", StringComparison.Ordinal);
        }

        Assert.That(book.Read()[0].Cells[0], Is.EqualTo(new CellValue.Number(7)));
    }

    private static DateTime Moment(string text) => DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
