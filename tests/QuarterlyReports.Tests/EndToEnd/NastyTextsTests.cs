using System.Net;
using System.Text;
using System.Text.Json;
using QuarterlyReports.Office.Spreadsheet.Reading;
using QuarterlyReports.Publishing.Templates.Wording;
using QuarterlyReports.Tests.Office;

namespace QuarterlyReports.Tests.EndToEnd;

/// <summary>
/// One set of nasty texts on the whole way: a unit's file, the database, an export, another database, the review. What comes out
/// is what went in, composed and without blanks around it, or it was said where it stood.
/// </summary>
public sealed class NastyTextsTests
{
    private const string Composed = "Đoàn công tác Huế, ngữ nghĩa ở Mỹ";

    // Each with what is to come out. A note may have several lines; blanks around it and how its lines end mean nothing. An
    // apostrophe before a risky sign is the guard of an earlier export.
    private static readonly (string Given, string Kept)[] Notes =
    [
        Same("=1+1"), Same("+CMD|calc"), Same("-2+3"), Same("@SUM(A1)"), Same("=cmd|' /C calc'!A0"), Same("＝1+1"),
        Same("=HYPERLINK(\"http://x\",\"y\")"), Same("DDEAUTO c:\\windows\\system32\\cmd.exe \"/k calc.exe\""),
        ("\t=1+1", "=1+1"), ("\r=1+1", "=1+1"), ("trailing   ", "trailing"), ("first\r\nsecond", "first\nsecond"),
        ("next\u0085line", "next\nline"), ("line\u2028separator", "line\nseparator"), ("'=quoted", "=quoted"),
        Same("\"quoted\" and \"\"twice\"\""), Same("a,b;c|d\tand e"), Same("_x0041_ _x000D_ _xD800_ _x"),
        Same("]]><![CDATA[ &amp; &#0;"),
        Same("<script>alert(1)</script>"), Same("{{title}} {{{raw}}} # head"), Same("two  spaces"), Same("100% a/b\\c"),
        (Composed.Normalize(NormalizationForm.FormD), Composed), Same("abc\u202edef\u202c \u2066late\u2069 right\u200fmark"),
        Same("zero\u200bwidth\u200djoined\u200cnot mid\ufeffdle soft\u00adhyphen no\u00a0break"),
        Same("ship \U0001F6A2 flag \U0001F1FB\U0001F1F3 한국 ไทย عربي"), Same(new string('ế', 32_767)),
    ];

    private static readonly (string Text, string Named)[] Refused =
    [
        ("escape \u001b[31m", "U+001B"), ("delete \u007f", "U+007F"), ("introducer \u009b31m", "U+009B"),
        ("dash \u0096 of another code page", "U+0096"), ("noncharacter \ufdd0", "U+FDD0"), ("noncharacter \uffff", "U+FFFF"),
        (new string('x', 40_000), "40,000 characters"),
    ];

    private Desk _desk = null!; // made before each test

    [SetUp]
    public void OpenDesk()
    {
        _desk = Desk.WithSampleData();
        Write("in.csv", [.. Notes.Select(note => note.Given)]);
        _desk.Do("import", "in.csv");
    }

    [TearDown]
    public void CloseDesk() => _desk.Dispose();

    [TestCase("csv")]
    [TestCase("xlsx")]
    public void An_export_changes_nothing_where_it_came_from_and_brings_the_same_texts_elsewhere(string format)
    {
        _desk.Do("export", "activities", "--output", $"out.{format}");
        using var other = new Desk("another office");
        other.Do("init");
        File.Copy(_desk.PathTo($"out.{format}"), other.PathTo($"in.{format}"));

        var again = _desk.Do("import", $"out.{format}", "--json").Json;
        other.Do("import", $"in.{format}");

        Assert.That((again.GetProperty("added").GetInt32(), again.GetProperty("changed").GetInt32()), Is.EqualTo((0, 0)));
        Assert.That(NotesOf(_desk), Is.EqualTo(Notes.Select(note => note.Kept)));
        Assert.That(NotesOf(other), Is.EqualTo(NotesOf(_desk)));
    }

    [Test]
    public void What_LibreOffice_opens_and_saves_has_the_same_texts_and_computes_none_of_them()
    {
        _desk.Do("export", "activities", "--output", "out.xlsx");
        var saved = LibreOffice.Convert(File.ReadAllBytes(_desk.PathTo("out.xlsx")), "xlsx");
        using var other = new Desk("another office");
        other.Do("init");
        File.WriteAllBytes(other.PathTo("in.xlsx"), saved);

        other.Do("import", "in.xlsx");

        Assert.That(NotesOf(other), Is.EqualTo(NotesOf(_desk)));
    }

    [TestCaseSource(nameof(Refused))]
    public void What_no_document_can_carry_is_said_where_it_stands((string Text, string Named) nasty)
    {
        Write("bad.csv", [nasty.Text]);

        var answer = _desk.Run("import", "bad.csv");

        Assert.That(answer.Code, Is.EqualTo(1));
        Assert.That(answer.Error, Does.Contain("bad.csv, row 2, column note").And.Contain(nasty.Named));
        Assert.That(answer.Error.Where(letter => char.IsControl(letter) && letter != '\n'), Is.Empty, "nothing a terminal obeys");
    }

    [Test]
    public void The_review_is_made_of_them_in_every_format_and_both_languages()
    {
        // Titles print in every format; the fonts of print have no letters of these scripts, which the review says by record.
        string[] unprintable = ["\n", "＝", "한"];
        var titles = Notes.Select(note => note.Kept).Where(text => text.Length < 200
            && !unprintable.Any(letter => text.Contains(letter, StringComparison.Ordinal))).ToList();
        var printed = titles.Select(Typography.OneLine).Distinct().ToList();
        WriteTitles("titles.csv", titles);
        _desk.Do("import", "titles.csv");

        _desk.Do("review", "2018-Q1", "--formats", "pdf,docx,xlsx,html,json", "--lang", "en,vi", "--out", "out");

        Assert.That(Directory.GetFiles(_desk.PathTo("out")), Has.Length.EqualTo(9));
        foreach (var (language, mark) in new[] { ("en", ""), ("vi", " [tiếng Anh]") })
        {
            Assert.That(
                Cells(Directory.GetFiles(_desk.PathTo("out"), $"*{language}.xlsx").Single()),
                Is.SupersetOf(printed.Select(title => title + mark)));
            var html = File.ReadAllText(Directory.GetFiles(_desk.PathTo("out"), $"*{language}.html").Single());
            var page = WebUtility.HtmlDecode(html);
            Assert.That(printed.Where(title => !page.Contains(title, StringComparison.Ordinal)), Is.Empty);
        }
    }

    [Test]
    public void A_letter_that_no_font_of_print_has_is_said_with_its_record_and_the_other_formats_show_it()
    {
        WriteTitles("titles.csv", ["boat \U0001F6A4"]);
        _desk.Do("import", "titles.csv");

        var refused = _desk.Run("review", "2018-Q1", "--formats", "pdf", "--out", "out");
        _desk.Do("review", "2018-Q1", "--formats", "xlsx,html,json", "--out", "out");

        Assert.That(refused.Code, Is.EqualTo(2));
        Assert.That(refused.Error, Does.Contain("T-00 (title_en)").And.Contain("U+1F6A4"));
        Assert.That(File.ReadAllText(Directory.GetFiles(_desk.PathTo("out"), "*en.html").Single()),
            Does.Contain("boat \U0001F6A4"));
    }

    private static (string Given, string Kept) Same(string text) => (text, text);

    private static IEnumerable<string?> NotesOf(Desk desk) => desk.Do("export", "activities", "--format", "jsonl").Lines
        .Select(line => JsonDocument.Parse(line).RootElement)
        .Where(record => record.GetProperty("id").GetString()!.StartsWith("N-", StringComparison.Ordinal)) // every record has one
        .OrderBy(record => record.GetProperty("id").GetString(), StringComparer.Ordinal)
        .Select(record => record.GetProperty("note").GetString());

    private static HashSet<string> Cells(string workbook)
    {
        using var reader = WorkbookReader.Open(workbook);
        return [.. reader.Sheets.SelectMany(reader.Rows).SelectMany(row => row.Cells).OfType<CellValue.Text>()
            .Select(cell => cell.Value)];
    }

    private void Write(string file, IReadOnlyList<string> notes) =>
        WriteRows(file, notes.Select((note, index) =>
            $"N-{index:00},Visit {index},visit_out,completed,2018-02-03,LAO,public,{Quoted(note)}"));

    private void WriteTitles(string file, IReadOnlyList<string> titles) => WriteRows(file, titles.Select((title, index) =>
        $"T-{index:00},{Quoted(title)},visit_out,completed,2018-02-03,LAO,public,"));

    private void WriteRows(string file, IEnumerable<string> rows) => File.WriteAllText(_desk.PathTo(file),
        string.Join("\r\n", rows.Prepend("id,title_en,form,status,start_date,partners,secrecy,note")));

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
