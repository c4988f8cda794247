using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using QuarterlyReports.Office.Spreadsheet;
using QuarterlyReports.Office.Spreadsheet.Reading;

namespace QuarterlyReports.Tests.Office;

/// <summary>
/// Files that are broken, not workbooks, or made to do harm: each is refused with its own sentence, at little cost.
/// </summary>
public sealed class HostileWorkbookTests
{
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    [Test]
    public void An_empty_file_says_so() => Refused(new MemoryStream(), SpreadsheetProblem.Empty, "is empty");

    [TestCase("hello, world", "another kind of file")]
    [TestCase("%PDF-1.7", "a PDF")]
    [TestCase("\uFEFF <html>", "a web page")]
    public void A_file_of_another_kind_says_which(string content, string expected) =>
        Refused(new MemoryStream(Encoding.UTF8.GetBytes(content)), SpreadsheetProblem.NotAWorkbook, expected);

    [TestCase("EncryptedPackage", SpreadsheetProblem.Encrypted, "password")]
    [TestCase("Workbook", SpreadsheetProblem.OldFormat, "97-2003")]
    [TestCase("WordDocument", SpreadsheetProblem.OtherFormat, "older office document")]
    public void A_container_of_old_office_is_told_apart_by_its_directory(string entry, SpreadsheetProblem problem,
        string expected)
    {
        var file = new byte[4096];
        CompoundFile.CopyTo(file, 0);
        file[30] = 9;
        file[48] = 2;
        Encoding.Unicode.GetBytes(entry).CopyTo(file, 3 * 512 + 128);

        Refused(new MemoryStream(file), problem, expected);
    }

    [Test]
    public void A_container_header_that_is_cut_off_is_refused() =>
        Refused(new MemoryStream([.. CompoundFile, 0, 0]), SpreadsheetProblem.OtherFormat, "older office document");

    [Test]
    public void A_zip_without_a_workbook_says_so()
    {
        var book = new RawWorkbook();
        book.Parts.Clear();
        book.With("photos/1.txt", "x");

        Refused(book.ToStream(), SpreadsheetProblem.NotAWorkbook, "zip without a workbook");
    }

    [TestCase("application/vnd.ms-excel.sheet.macroEnabled.main+xml", SpreadsheetProblem.Macros, ".xlsm")]
    [TestCase("application/vnd.ms-excel.sheet.binary.macroEnabled.main", SpreadsheetProblem.OtherFormat, ".xlsb")]
    [TestCase("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", SpreadsheetProblem.OtherFormat,
        "Word")]
    [TestCase("application/xml", SpreadsheetProblem.NotAWorkbook, "zip without a workbook")]
    public void Another_office_file_is_named(string type, SpreadsheetProblem problem, string expected) =>
        Refused(RawWorkbook.WithRows("").With("[Content_Types].xml", RawWorkbook.ContentTypes(type)).ToStream(), problem,
            expected);

    [Test]
    public void An_open_document_file_is_named()
    {
        var book = new RawWorkbook();
        book.Parts.Clear();
        book.With("mimetype", "application/vnd.oasis.opendocument.spreadsheet").With("content.xml", "<x/>");

        Refused(book.ToStream(), SpreadsheetProblem.OtherFormat, "OpenDocument");
    }

    [TestCase(0.3)]
    [TestCase(0.7)]
    [TestCase(0.98)]
    public void A_workbook_cut_off_on_its_way_is_damaged(double kept)
    {
        var whole = RawWorkbook.WithRows(Rows(1000)).ToStream().ToArray();

        Refused(new MemoryStream(whole[..(int)(whole.Length * kept)]), SpreadsheetProblem.Damaged, "cut off");
    }

    [Test]
    public void A_changed_byte_anywhere_is_refused_or_changes_nothing()
    {
        var whole = RawWorkbook.WithRows(Rows(20)).SharedTexts("<si><t>a</t></si>").ToStream().ToArray();
        var cells = CellsOf(whole);

        for (var at = 0; at < whole.Length; at++)
        {
            var changed = (byte[])whole.Clone();
            changed[at] ^= 0x55;
            try
            {
                Assert.That(CellsOf(changed), Is.EqualTo(cells), $"byte {at}");
            }
            catch (SpreadsheetException refusal)
            {
                Assert.That(refusal.Message, Is.Not.Empty);
            }
        }
    }

    [TestCase("xl/worksheets/sheet1.xml")]
    [TestCase("xl/workbook.xml")]
    public void A_missing_part_is_damage(string part)
    {
        var book = RawWorkbook.WithRows("");
        book.Parts.Remove(part);

        Refused(book.ToStream(), SpreadsheetProblem.Damaged, $"{part} is missing");
    }

    [TestCase("2000000000")]
    [TestCase("1048577")]
    [TestCase("99999999999999999")]
    public void A_row_far_below_the_last_one_costs_nothing(string row) =>
        Refused(RawWorkbook.WithRows($"""<row r="{row}"><c><v>1</v></c></row>""").ToStream(), SpreadsheetProblem.OutOfBounds,
            "past the last row");

    [TestCase("ZZZZZZ1")]
    [TestCase("XFE1")]
    [TestCase("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA1")]
    public void A_column_far_right_of_the_last_one_costs_nothing(string cell) =>
        Refused(RawWorkbook.WithRows($"""<row r="1"><c r="{cell}"><v>1</v></c></row>""").ToStream(),
            SpreadsheetProblem.OutOfBounds, "past the last column");

    [TestCase("""<row r="5"/><row r="5"/>""", "row 5 follows row 5")]
    [TestCase("""<row r="x"/>""", "'x', which is no row number")]
    [TestCase("""<row r="-3"/>""", "'-3', which is no row number")]
    [TestCase("""<row r="1"><c r="C1"/><c r="B1"/></row>""", "column B follows")]
    [TestCase("""<row r="1"><c r="C7"/></row>""", "a cell in row 1 calls itself 'C7'")]
    [TestCase("""<row r="1"><c r="7"/></row>""", "a cell in row 1 calls itself '7'")]
    public void Rows_and_cells_out_of_order_are_damage(string rows, string expected) =>
        Refused(RawWorkbook.WithRows(rows).ToStream(), SpreadsheetProblem.Damaged, expected);

    [Test]
    public void A_document_type_is_refused_and_no_entity_is_followed()
    {
        var sheet = """
            <!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>
            <worksheet><sheetData><row><c t="str"><v>&a;</v></c></row></sheetData></worksheet>
            """;

        Refused(new RawWorkbook().With("xl/worksheets/sheet1.xml", sheet).ToStream(), SpreadsheetProblem.Unsafe,
            "declares a document type");
    }

    [Test]
    public void A_raw_section_is_refused_wherever_it_lies()
    {
        foreach (var length in Enumerable.Range(4080, 30))
        {
            var rows = $"""<!--{new string('x', length)}--><row><c t="str"><v><![CDATA[<<<<]]></v></c></row>""";

            Refused(RawWorkbook.WithRows(rows).ToStream(), SpreadsheetProblem.Unsafe, "raw section");
        }
    }

    [Test]
    public void A_zip_bomb_is_refused_at_once_with_little_memory()
    {
        var bomb = Bomb(400_000_000);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();

        Refused(bomb, SpreadsheetProblem.TooLarge, "unpacks from");

        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(1)));
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(4_000_000));
    }

    [Test]
    public void A_zip_that_states_a_smaller_length_than_it_unpacks_to_gains_nothing()
    {
        var bomb = Bomb(60_000_000).ToArray();
        var stated = BitConverter.GetBytes(60_000_000 + SheetStart.Length);
        for (var at = bomb.AsSpan().LastIndexOf(stated); at >= 0; at = bomb.AsSpan(0, at).LastIndexOf(stated))
            BitConverter.GetBytes(1_000_000).CopyTo(bomb, at);

        Refused(new MemoryStream(bomb), SpreadsheetProblem.Damaged, "damaged");
    }

    [Test]
    public void A_text_or_attribute_of_many_megabytes_is_stopped_before_it_is_gathered()
    {
        var text = new string('x', 3_000_000);

        Refused(RawWorkbook.WithRows($"<row><c t=\"str\"><v>{text}</v></c></row>").ToStream(), SpreadsheetProblem.TextTooLong,
            "text or tag of more than");
        Refused(RawWorkbook.WithRows($"<row spans=\"{text}\"/>").ToStream(), SpreadsheetProblem.TextTooLong,
            "text or tag of more than");
    }

    [Test]
    public void A_text_of_40000_characters_names_its_cell()
    {
        var text = new string('ệ', 40_000);
        var expected = "sheet 'Records', cell B3";

        Refused(RawWorkbook.WithRows($"""<row r="3"><c r="B3" t="inlineStr"><is><t>{text}</t></is></c></row>""").ToStream(),
            SpreadsheetProblem.TextTooLong, expected);
        Refused(RawWorkbook.WithRows($"""<row r="3"><c r="B3" t="str"><v>{text}</v></c></row>""").ToStream(),
            SpreadsheetProblem.TextTooLong, expected);
        Refused(RawWorkbook.WithRows("""<row r="3"><c r="B3" t="s"><v>0</v></c></row>""").SharedTexts($"<si><t>{text}</t></si>")
            .ToStream(),
            SpreadsheetProblem.TextTooLong, expected);
    }

    [Test]
    public void A_shared_text_that_is_not_there_names_the_cell() =>
        Refused(RawWorkbook.WithRows("""<row r="2"><c r="A2" t="s"><v>9</v></c></row>""").SharedTexts("<si><t>a</t></si>")
            .ToStream(),
            SpreadsheetProblem.Damaged, "sheet 'Records', cell A2");

    [Test]
    public void Endless_nesting_and_endless_names_are_stopped()
    {
        Refused(RawWorkbook.WithRows(string.Concat(Enumerable.Repeat("<a>", 100_000))).ToStream(), SpreadsheetProblem.Unsafe,
            "nests");
        Refused(RawWorkbook.WithRows(string.Concat(Enumerable.Range(0, 100_000).Select(n => $"<a{n}/>"))).ToStream(),
            SpreadsheetProblem.Unsafe, "names");
    }

    [Test]
    public void Rows_that_reach_far_right_meet_the_limit_of_cells()
    {
        var rows = string.Concat(Enumerable.Range(1, 100)
            .Select(row => $"""<row r="{row}"><c r="XFD{row}"><v>1</v></c></row>"""));
        using var reader = WorkbookReader.Open(RawWorkbook.WithRows(rows).ToStream(), new WorkbookLimits { Cells = 1_000_000 });

        var refusal = Assert.Throws<SpreadsheetException>(() => _ = reader.Rows(reader.Sheets[0]).Count())!;

        Assert.That(refusal.Message, Does.Contain("more than 1,000,000 cells"));
    }

    [Test]
    public void Two_parts_of_one_name_are_refused()
    {
        var stream = RawWorkbook.WithRows("").ToStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
            zip.CreateEntry("XL/worksheets/sheet1.xml").Open().Dispose();

        Refused(stream, SpreadsheetProblem.Unsafe, "two parts named");
    }

    [TestCase("../../../../etc/passwd")]
    [TestCase("https://example.org/sheet.xml")]
    public void A_sheet_that_lies_outside_the_package_is_never_followed(string target) =>
        Refused(RawWorkbook.WithRows("").With("xl/_rels/workbook.xml.rels", RawWorkbook.Links(("rId1", "worksheet", target)))
            .ToStream(),
            SpreadsheetProblem.Damaged, "damaged");

    [Test]
    public void Bytes_that_are_no_utf8_are_damage()
    {
        var stream = RawWorkbook.WithRows("<row><c t=\"str\"><v>zzzz</v></c></row>").ToStream();
        using var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true);
        using (var part = zip.GetEntry("xl/worksheets/sheet1.xml")!.Open()) part.Write([0x3C, 0x61, 0x3E, 0xFF, 0xFE, 0xFF]);
        zip.Dispose();

        Refused(stream, SpreadsheetProblem.Damaged, "sheet1.xml cannot be read");
    }

    private const string SheetStart = "<worksheet><sheetData>";

    private static MemoryStream Bomb(int length)
    {
        var book = RawWorkbook.WithRows("");
        book.Parts.Remove("xl/worksheets/sheet1.xml");
        var bomb = new MemoryStream();
        using (var zip = new ZipArchive(bomb, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in book.Parts) Write(zip, path, part => part.Write(Encoding.UTF8.GetBytes(content)));
            Write(zip, "xl/worksheets/sheet1.xml", part =>
            {
                part.Write(Encoding.ASCII.GetBytes(SheetStart));
                var block = new byte[1_000_000];
                Array.Fill(block, (byte)' ');
                for (var written = 0; written < length; written += block.Length) part.Write(block);
            });
        }

        return bomb;
    }

    private static void Write(ZipArchive zip, string path, Action<Stream> write)
    {
        using var part = zip.CreateEntry(path).Open();
        write(part);
    }

    private static List<CellValue> CellsOf(byte[] workbook) =>
        [.. RawWorkbook.ReadAll(new MemoryStream(workbook)).SelectMany(row => row.Cells)];

    private static string Rows(int count) => string.Concat(Enumerable.Range(1, count)
        .Select(row => $"""<row r="{row}"><c r="A{row}"><v>{row * 7919}</v></c></row>"""));

    private static void Refused(Stream stream, SpreadsheetProblem problem, string expected)
    {
        var refusal = Assert.Throws<SpreadsheetException>(() => RawWorkbook.ReadAll(stream))!;

        Assert.That(refusal.Message, Does.Contain(expected));
        Assert.That(refusal.Problem, Is.EqualTo(problem));
    }
}
