using System.IO.Compression;
using System.Text;
using System.Text.Json;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Storage;
using QuarterlyReports.Office.Spreadsheet.Reading;

namespace QuarterlyReports.Tests.EndToEnd;

/// <summary>An exported workbook is edited and comes back: what was changed changes, and nothing else does.</summary>
public sealed class RoundTripTests
{
    private const string Sheet = "xl/worksheets/sheet1.xml";

    private const string Title = "Defence Minister Ngo Xuan Lich meets Lao counterpart Chansamone Chanyalath in Laos";
    private const string NewTitle = "Defence Minister Ngo Xuan Lich meets Lao counterpart Chansamone Chanyalath in Vientiane";

    private Desk _desk = null!; // made before each test

    [SetUp]
    public void OpenDesk() => _desk = Desk.WithSampleData();

    [TearDown]
    public void CloseDesk() => _desk.Dispose();

    [TestCase("xlsx")]
    [TestCase("csv")]
    public void A_cell_that_was_edited_changes_its_record_and_the_history_knows_both_values(string format)
    {
        var file = Exported(format);
        Edit(file, Title, NewTitle);

        var answer = _desk.Do("import", file, "--json");

        Assert.That((Count(answer, "changed"), Count(answer, "added")), Is.EqualTo((1, 0)));
        var entry = History("S-025").Single(entry => entry.Field is not null);
        Assert.That((entry.Field, entry.Old, entry.New),
            Is.EqualTo(("title_en", Title, NewTitle)));
    }

    [Test]
    public void A_dry_run_shows_each_cell_that_would_change()
    {
        Exported("xlsx");
        Edit("out.xlsx", Title, NewTitle);

        var said = _desk.Do("import", "out.xlsx", "--dry-run");
        var told = _desk.Do("import", "out.xlsx", "--dry-run", "--json").Json.GetProperty("differences");

        Assert.That(said.Text,
            Does.Contain("S-025  title_en: Defence Minister").And.Contain(" → Defence Minister").And.Contain("sheet activities"));
        Assert.That((told.GetArrayLength(), told[0].GetProperty("record").GetString(), told[0].GetProperty("old").GetString()),
            Is.EqualTo((1, "S-025", Title)));
    }

    [TestCase("xlsx")]
    [TestCase("csv")]
    public void A_row_whose_record_has_changed_meanwhile_is_refused_with_the_reason(string format)
    {
        var file = Exported(format);
        Edit(file, Title, NewTitle);
        SetPeople("S-025", 14);
        var before = Digest.OfFile(_desk.Database);

        var answer = _desk.Run("import", file);

        Assert.That(answer.Code, Is.EqualTo(1));
        Assert.That(answer.Error,
            Does.Contain("stale_row").And.Contain("S-025").And.Contain("has changed since this file was exported"));
        Assert.That(Digest.OfFile(_desk.Database), Is.EqualTo(before));
    }

    [Test]
    public void A_row_that_nobody_edited_undoes_nothing_that_was_changed_meanwhile()
    {
        var file = Exported("xlsx");
        SetPeople("S-025", 14);
        var before = Digest.OfFile(_desk.Database);

        var answer = _desk.Do("import", file, "--json");

        Assert.That((Count(answer, "changed"), Count(answer, "rejected")), Is.EqualTo((0, 0)));
        Assert.That(Digest.OfFile(_desk.Database), Is.EqualTo(before));
    }

    [Test]
    public void A_row_that_was_removed_is_reported_and_its_record_stays()
    {
        var file = Exported("xlsx");
        RemoveRow(file, "S-025");

        var answer = _desk.Do("import", file);

        Assert.That(answer.Error, Does.Contain("row_removed").And.Contain("S-025"));
        Assert.That(answer.Error, Does.Not.Contain("S-026"));
        Assert.That(_desk.Do("export", "activities", "--format", "csv").Text, Does.Contain("S-025,"));
    }

    [Test]
    public void A_row_that_was_added_is_a_new_record()
    {
        Exported("csv");
        var lines = File.ReadAllLines(_desk.PathTo("out.csv"));
        var cells = new string[lines[0].Split(',').Length];
        Set("title_en", "Talks in Vientiane");
        Set("form", "dialogue");
        Set("status", "completed");
        Set("start_date", "2018-05-04");
        Set("partners", "LAO");
        File.WriteAllLines(_desk.PathTo("out.csv"), [.. lines, string.Join(',', cells)]);

        var answer = _desk.Do("import", "out.csv", "--json");

        Assert.That((Count(answer, "added"), Count(answer, "changed")), Is.EqualTo((1, 0)));

        void Set(string column, string value) => cells[Array.IndexOf(lines[0].Split(','), column)] = value;
    }

    [Test]
    public void Rejected_rows_come_back_as_the_sheet_they_were_with_their_reasons_and_can_be_mended_there()
    {
        var file = Exported("xlsx");
        Edit(file, Title, NewTitle);
        Edit(file, "<t>dialogue</t>", "<t>dialog</t>");
        SetPeople("S-025", 14);

        var answer = _desk.Run("import", file, "--partial", "--findings", "back.xlsx");
        var again = _desk.Run("import", "back.xlsx", "--json");

        Assert.That(answer.Code, Is.EqualTo(1));
        using var workbook = WorkbookReader.Open(_desk.PathTo("back.xlsx"));
        var rows = workbook.Rows(workbook.Sheets[0]).ToList();
        Assert.That(workbook.Sheets[0].Name, Is.EqualTo("activities"));
        Assert.That(rows[0].Cells.TakeLast(2),
            Is.EqualTo(new[] { new CellValue.Text("reasons"), new CellValue.Text("lý do từ chối") }));
        Assert.That(rows.Skip(1).Select(row => row.Cells[^2].ToString()),
            Has.Some.Contains("has changed since").And.Some.Contains("“dialog” is not known"));
        Assert.That(rows.Skip(1).Select(row => row.Cells[^1].ToString()),
            Has.Some.Contains("đã thay đổi sau khi xuất").And.Some.Contains("“dialog” không có trong danh mục"));
        Assert.That(again.Error + again.Text, Does.Not.Contain("column_unknown"));
    }

    // A workbook of rejected rows also lists the findings. That sheet was once taken for records of no known kind, so nobody
    // could import the mended workbook.
    [Test]
    public void Rejected_rows_that_were_mended_where_they_stand_come_in()
    {
        Exported("xlsx");
        Edit("out.xlsx", "<t>dialogue</t>", "<t>dialog</t>");
        _desk.Run("import", "out.xlsx", "--partial", "--findings", "back.xlsx");
        Edit("back.xlsx", "<t>dialog</t>", "<t>seminar</t>");

        var answer = _desk.Do("import", "back.xlsx", "--json");

        Assert.That((Count(answer, "changed"), Count(answer, "rejected")), Is.EqualTo((1, 0)));
    }

    [Test]
    public void A_row_goes_back_with_its_reasons_in_the_words_of_both_languages()
    {
        File.WriteAllText(_desk.PathTo("bad.csv"), """
            title_vi,form,status,start_date,partners
            Đối thoại,dialogue,xong,2018-05-02,Cambodja
            """);

        _desk.Run("import", "bad.csv", "--partial", "--findings", "back.json");
        var row = JsonDocument.Parse(File.ReadAllText(_desk.PathTo("back.json"))).RootElement.GetProperty("rejected")[0];

        Assert.That(row.GetProperty("reasons").GetString(), Is.EqualTo(
            "bad.csv, row 2, column status: “xong” is not one of the choices; expected one of planned, ongoing, completed, "
            + "postponed, cancelled, withdrawn.\n"
            + "bad.csv, row 2, column partners: “Cambodja” is not known; expected a code or name of the list partners; "
            + "probably KHM Cambodia."));
        Assert.That(row.GetProperty("reasons_vi").GetString(), Is.EqualTo(
            "bad.csv, dòng 2, cột status: “xong” không phải là một lựa chọn; cần một trong Đã có trong kế hoạch, Đang thực hiện, "
            + "Đã hoàn thành, Tạm hoãn, Hủy, Đã rút.\n"
            + "bad.csv, dòng 2, cột partners: “Cambodja” không có trong danh mục; cần một mã hoặc tên trong danh mục “Đối tác”; "
            + "có thể là KHM Campuchia."));
    }

    [Test]
    public void An_entry_of_a_register_is_guarded_like_an_activity()
    {
        _desk.Do("export", "proposals", "--output", "out.xlsx");
        Edit("out.xlsx", "Approved in December 2017.", "Approved.");
        File.WriteAllText(_desk.PathTo("other.csv"),
            "id,subject_en,addressed_to\nM-PR-01,Defense cooperation plans for 2018,GOV-OFFICE\n");
        _desk.Do("import", "other.csv", "--kind", "proposals");

        var answer = _desk.Run("import", "out.xlsx");

        Assert.That(answer.Code, Is.EqualTo(1));
        Assert.That(answer.Error, Does.Contain("stale_row").And.Contain("M-PR-01"));
    }

    private IReadOnlyList<HistoryEntry> History(string id)
    {
        using var database = ReviewDatabase.Open(_desk.Database);
        return new HistoryStore(database).OfActivity(id);
    }

    private string Exported(string format)
    {
        _desk.Do("export", "activities", "--output", $"out.{format}");
        return $"out.{format}";
    }

    /// <summary>Somebody else sets the number of people in the meantime.</summary>
    private void SetPeople(string id, int people)
    {
        using var database = ReviewDatabase.Open(_desk.Database);
        var record = new ActivityStore(database).Touching(null, Secrecy.TuyetMat).Single(item => item.Id == id);
        using var import = database.BeginImport(new("another", new(2018, 7, 1, 0, 0, 0, TimeSpan.Zero), ["by hand"], null));
        import.Save(new Incoming<Activity>(record with { People = people }, true, new HashSet<string> { "people" }));
        import.Commit();
    }

    private static int Count(Desk.Answer answer, string name) => answer.Json.GetProperty(name).GetInt32();

    private void Edit(string file, string text, string other)
    {
        if (!file.EndsWith(".xlsx", StringComparison.Ordinal))
        {
            File.WriteAllText(_desk.PathTo(file), Replaced(File.ReadAllText(_desk.PathTo(file))), new UTF8Encoding(true));
            return;
        }

        Rewrite(file, Replaced);

        string Replaced(string content)
        {
            var at = content.IndexOf(text, StringComparison.Ordinal);
            Assert.That(at, Is.Positive, text);
            return content[..at] + other + content[(at + text.Length)..];
        }
    }

    private void RemoveRow(string file, string id) => Rewrite(file, xml =>
    {
        var at = xml.IndexOf($"<t>{id}</t>", StringComparison.Ordinal);
        var start = xml.LastIndexOf("<row ", at, StringComparison.Ordinal);
        var end = xml.IndexOf("</row>", at, StringComparison.Ordinal) + "</row>".Length;
        return xml[..start] + xml[end..];
    });

    private void Rewrite(string file, Func<string, string> change)
    {
        using var zip = ZipFile.Open(_desk.PathTo(file), ZipArchiveMode.Update);
        var entry = zip.GetEntry(Sheet)!; // the sheet of the records comes first
        string xml;
        using (var reader = new StreamReader(entry.Open())) xml = reader.ReadToEnd();
        entry.Delete();
        using var writer = new StreamWriter(zip.CreateEntry(Sheet).Open(), new UTF8Encoding(false));
        writer.Write(change(xml));
    }
}
