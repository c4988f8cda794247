using System.IO.Compression;
using System.Text;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.EndToEnd;

/// <summary>Every kind of bad file gets a clear answer in seconds, and the database stays as it was.</summary>
public sealed class BadFileTests
{
    private const string Header = "title_en,title_vi,form,status,start_date,partners,secrecy\n";

    private Desk _desk = null!; // made before each test

    [SetUp]
    public void OpenDesk() => _desk = Desk.WithSampleData();

    [TearDown]
    public void CloseDesk() => _desk.Dispose();

    [TestCase("empty.csv", "")]
    [TestCase("blank.csv", "\n\n\n")]
    [TestCase("header only.csv", "colour,size\n")]
    [TestCase("wrong columns.csv", "colour,size\nred,5\n")]
    [TestCase("unclosed quote.csv", Header + "\"A visit,Chuyến thăm,visit_out,completed,2018-02-03,LAO,public\n")]
    [TestCase("unknown codes.csv", Header + "A visit,Chuyến thăm,vist_out,complete,2018-02-03,Cambodja,pubic\n")]
    [TestCase("impossible dates.csv", Header + "A visit,Chuyến thăm,visit_out,completed,2018-02-30,LAO,public\n")]
    [TestCase("reversed dates.csv",
        "title_en,form,status,start_date,end_date\nA visit,visit_out,completed,2018-03-05,2018-03-01\n")]
    [TestCase("future.csv", Header + "A visit,Chuyến thăm,visit_out,completed,2030-02-03,LAO,public\n")]
    public void A_bad_text_file_is_refused(string name, string content)
    {
        File.WriteAllText(_desk.PathTo(name), content);

        Refused(name);
    }

    // A title with a character that the fonts lack stopped the review and named a block of the document, so nobody could
    // tell which record to change. The layout knows blocks only; the record has to be looked up where the review is known.
    [Test]
    public void A_title_that_cannot_be_printed_is_told_with_its_record()
    {
        File.WriteAllText(_desk.PathTo("odd.csv"),
            "id,title_en,title_vi,form,status,start_date,partners,secrecy\n"
            + "O-1,Visit of \u4E2D\u6587,Thăm,visit_out,completed,2018-02-03,LAO,public\n");
        _desk.Do("import", "odd.csv", "--quiet");

        var answer = _desk.Run("review", "2018-Q1", "--formats", "pdf", "--out", "out");

        Assert.That(answer.Code, Is.EqualTo(2));
        Assert.That(answer.Error, Does.Contain("O-1 (title_en)").And.Contain("U+4E2D"));
    }

    [Test]
    public void A_binary_file_is_refused()
    {
        File.WriteAllBytes(_desk.PathTo("photo.csv"), [.. Enumerable.Range(0, 5000).Select(index => (byte)(index * 7919 >> 3))]);

        Refused("photo.csv");
    }

    // Nobody writes into the pipe: an import that opened it for reading waited for ever.
    [Test, Platform(Exclude = "Win")]
    public void A_pipe_or_a_device_is_refused_at_once()
    {
        ExternalTool.Run("mkfifo", _desk.PathTo("pipe.csv"));

        Refused("pipe.csv");
        Refused("/dev/zero");
    }

    [Test]
    public void A_foreign_workbook_is_refused()
    {
        using (var zip = ZipFile.Open(_desk.PathTo("foreign.xlsx"), ZipArchiveMode.Create))
        {
            Add(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
            Add(zip, "content.xml", "<a/>");
        }

        Refused("foreign.xlsx");
    }

    [Test]
    public void A_text_called_a_workbook_is_refused()
    {
        File.WriteAllText(_desk.PathTo("text.xlsx"), Header);

        Refused("text.xlsx");
    }

    [Test]
    public void A_zip_bomb_is_refused()
    {
        _desk.Do("export", "activities", "--output", "bomb.xlsx");
        using (var zip = ZipFile.Open(_desk.PathTo("bomb.xlsx"), ZipArchiveMode.Update))
        {
            var sheet = zip.Entries.Single(entry => entry.FullName.EndsWith("sheet1.xml", StringComparison.Ordinal));
            var name = sheet.FullName;
            sheet.Delete();
            using var bomb = zip.CreateEntry(name, CompressionLevel.SmallestSize).Open();
            bomb.Write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"u8);
            bomb.Write("<sheetData><row><c t=\"inlineStr\"><is><t>"u8);
            var spaces = new byte[1 << 20];
            Array.Fill(spaces, (byte)'a');
            for (var megabyte = 0; megabyte < 200; megabyte++) bomb.Write(spaces);
        }

        Refused("bomb.xlsx");
    }

    [Test]
    public void A_cell_of_40_000_characters_is_refused_or_found_fault_with()
    {
        File.WriteAllText(_desk.PathTo("long.csv"),
            Header + new string('a', 40_000) + ",a,visit_out,completed,2018-02-03,LAO,public\n");

        Refused("long.csv");
    }

    [Test]
    public void A_hundred_thousand_findings_are_counted_and_answered_in_seconds()
    {
        var rows = new StringBuilder(Header);
        for (var row = 0; row < 100_000; row++) rows.Append("A visit,Chuyến thăm,nonsense,completed,2018-02-03,LAO,public\n");
        File.WriteAllText(_desk.PathTo("many.csv"), rows.ToString());

        var answer = Refused("many.csv");

        Assert.That(answer.Error, Does.Contain("100000 errors"));
        Assert.That(answer.Error.Length, Is.LessThan(100_000));
    }

    [Test]
    public void An_unknown_code_is_told_with_its_place_and_what_was_meant()
    {
        File.WriteAllText(_desk.PathTo("in.csv"),
            Header + "A visit,Chuyến thăm,visit_out,completed,2018-02-03,Cambodja,public\n");

        var answer = Refused("in.csv");

        Assert.That(answer.Error,
            Does.Contain("in.csv").And.Contain("row 2").And.Contain("partners").And.Contain("Cambodja").And.Contain("KHM"));
    }

    [Test]
    public void Partial_import_takes_the_good_rows_and_writes_the_rejected_ones_with_their_reasons()
    {
        File.WriteAllText(_desk.PathTo("in.csv"), Header
            + "Good visit,Chuyến thăm,visit_out,completed,2018-02-03,LAO,public\n"
            + "Bad visit,Chuyến thăm,visit_out,completed,2018-02-30,LAO,public\n");

        var answer = _desk.Run("import", "in.csv", "--partial", "--findings", "rejected.csv", "--json");

        Assert.That(answer.Code, Is.EqualTo(1), answer.Error);
        Assert.That((answer.Json.GetProperty("added").GetInt32(), answer.Json.GetProperty("rejected").GetInt32()),
            Is.EqualTo((1, 1)));
        var rejected = File.ReadAllText(_desk.PathTo("rejected.csv"));
        Assert.That(rejected,
            Does.Contain("Bad visit").And.Contain("2018-02-30").And.Contain("reasons").And.Not.Contain("Good visit"));
    }

    [Test]
    public void Partial_import_has_to_be_told_where_the_rejected_rows_go()
    {
        File.WriteAllText(_desk.PathTo("in.csv"), Header);

        Assert.That(_desk.Run("import", "in.csv", "--partial"),
            Has.Property("Code").EqualTo(2).And.Property("Error").Contains("--findings"));
    }

    [TestCase("findings.csv")]
    [TestCase("findings.xlsx")]
    [TestCase("findings.json")]
    public void Findings_are_written_even_when_nothing_is_imported(string name)
    {
        File.WriteAllText(_desk.PathTo("in.csv"), Header + "A visit,Chuyến thăm,visit_out,completed,2018-02-30,LAO,public\n");

        var answer = _desk.Run("import", "in.csv", "--findings", name);

        Assert.That(answer.Code, Is.EqualTo(1));
        Assert.That(new FileInfo(_desk.PathTo(name)).Length, Is.GreaterThan(100));
    }

    [Test]
    public void A_dry_run_changes_nothing_and_says_what_would_happen()
    {
        File.WriteAllText(_desk.PathTo("in.csv"), Header + "A visit,Chuyến thăm,visit_out,completed,2018-02-03,LAO,public\n");
        var before = Digest.OfFile(_desk.Database);

        var answer = _desk.Do("import", "in.csv", "--dry-run");

        Assert.That(answer.Text, Does.StartWith("Would import: 1 added"));
        Assert.That(Digest.OfFile(_desk.Database), Is.EqualTo(before));
    }

    [Test]
    public void The_public_return_as_it_was_compiled_is_matched_and_not_doubled()
    {
        var answer = _desk.Do("import", PublicReturn.Path, "--set", "status=completed", "--set", "secrecy=public", "--json");

        Assert.That(answer.Json.GetProperty("added").GetInt32(), Is.Zero);
        Assert.That(answer.Json.GetProperty("already_there").GetInt32(), Is.EqualTo(71));
    }

    [Test]
    public void A_file_that_is_no_database_is_told()
    {
        File.WriteAllText(_desk.PathTo("letter.db"), new string('x', 5000));

        var answer = _desk.Run("figures", "2018-Q1", "--database", "letter.db");

        Assert.That(answer.Code, Is.EqualTo(2));
        Assert.That(answer.Error, Does.Contain("letter.db' is not a database of this program"));
    }

    private Desk.Answer Refused(string file)
    {
        var before = Digest.OfFile(_desk.Database);

        var answer = _desk.Run("import", file);

        Assert.That(answer.Code, Is.EqualTo(1).Or.EqualTo(2), answer.Error);
        Assert.That(answer.Error, Does.Contain(file).Or.Contain("errors"));
        Assert.That(Digest.OfFile(_desk.Database), Is.EqualTo(before));
        Assert.That(Directory.EnumerateFiles(_desk.Folder, "qreports-bug*"), Is.Empty);
        return answer;
    }

    private static void Add(ZipArchive zip, string name, string content)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(content);
    }
}
