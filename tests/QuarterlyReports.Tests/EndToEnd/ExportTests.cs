using System.IO.Compression;
using System.Text.Json;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake;
using QuarterlyReports.Data.Storage;

namespace QuarterlyReports.Tests.EndToEnd;

/// <summary>Records go out as spreadsheets and come back as they were.</summary>
public sealed class ExportTests
{
    private static readonly string[] Kinds = [.. Enum.GetValues<IntakeKind>().Select(RecordCode.Of)];

    private Desk _desk = null!; // made before each test

    [SetUp]
    public void OpenDesk() => _desk = Desk.WithSampleData();

    [TearDown]
    public void CloseDesk() => _desk.Dispose();

    [Test]
    public void What_is_exported_and_imported_back_changes_nothing(
        [ValueSource(nameof(Kinds))] string kind, [Values("csv", "xlsx")] string format)
    {
        var before = Digest.OfFile(_desk.Database);
        _desk.Do("export", kind, "--output", $"{kind}.{format}");

        _desk.Do("import", $"{kind}.{format}");

        Assert.That(Digest.OfFile(_desk.Database), Is.EqualTo(before));
    }

    [Test]
    public void An_export_brings_a_new_database_to_the_same_figures([Values("csv", "xlsx")] string format)
    {
        foreach (var kind in Kinds) _desk.Do("export", kind, "--output", $"out/{kind}.{format}");
        _desk.Do("init", "--database", "other.db");

        _desk.Do("import", "out", "--database", "other.db");

        Assert.That(
            _desk.Do("figures", "2018-H1", "--json", "--database", "other.db").Text,
            Is.EqualTo(_desk.Do("figures", "2018-H1", "--json").Text));
    }

    [Test]
    public void Only_the_columns_asked_for_are_written_after_the_id_and_in_the_order_given([Values("csv", "jsonl")] string format)
    {
        var text = _desk.Do("export", "activities", "--columns", "title_en, start_date,id", "--format", format).Text;

        Assert.That(text.Split('\n')[0].Trim('\r', '\ufeff'), format == "csv"
            ? Is.EqualTo("id,title_en,start_date,revision")
            : Does.Match("""^\{"id":"S-001","title_en":"[^"]+","start_date":"[0-9-]+"\}$"""));
    }

    [Test]
    public void Some_columns_edited_and_imported_back_change_the_edited_cells_alone([Values] bool isEdited)
    {
        string[] others = ["export", "activities", "--columns", "partners,people,note", "--format", "jsonl"];
        var (before, rest) = (Digest.OfFile(_desk.Database), _desk.Do(others).Text);
        _desk.Do("export", "activities", "--columns", "title_en,title_vi,form,status,start_date", "--output", "some.csv");
        var file = _desk.PathTo("some.csv");
        var edited = File.ReadAllText(file).Replace("visit_out,completed", "visit_out,ongoing", StringComparison.Ordinal);
        if (isEdited) File.WriteAllText(file, edited);

        _desk.Do("import", "some.csv");

        Assert.That(Digest.OfFile(_desk.Database), isEdited ? Is.Not.EqualTo(before) : Is.EqualTo(before));
        Assert.That(_desk.Do(others).Text, Is.EqualTo(rest));
    }

    [TestCase("titel_en", "did you mean 'title_en'")]
    [TestCase("title_en,place,title_en", "'title_en' twice")]
    public void A_column_that_does_not_exist_or_stands_twice_is_refused(string columns, string said)
    {
        var refused = _desk.Run("export", "activities", "--columns", columns);

        Assert.That(refused.Code, Is.EqualTo(2));
        Assert.That(refused.Error, Does.Contain(said));
    }

    [Test]
    public void A_text_that_looks_like_a_formula_is_no_formula_and_comes_back_whole()
    {
        File.WriteAllText(_desk.PathTo("in.csv"), """
            id,title_en,title_vi,form,status,start_date,partners,secrecy,note
            X-1,"=HYPERLINK(""http://x"")",a,visit_out,completed,2018-02-03,LAO,public,-5
            X-2,@SUM(A1),b,visit_out,completed,2018-02-03,LAO,public,-2+3
            X-3,'quoted,c,visit_out,completed,2018-02-03,LAO,public,+84 24

            """);
        _desk.Do("import", "in.csv");
        var before = Digest.OfFile(_desk.Database);
        _desk.Do("export", "activities", "--output", "out.csv");
        _desk.Do("export", "activities", "--output", "out.xlsx");

        var csv = File.ReadAllText(_desk.PathTo("out.csv"));
        Assert.That(csv,
            Does.Contain("\"'=HYPERLINK(").And.Contain(",'@SUM(A1),").And.Contain(",''quoted,").And.Contain("'-2+3"));
        Assert.That(SheetXml(_desk.PathTo("out.xlsx")), Does.Not.Contain("<f>"));
        _desk.Do("import", "out.csv");
        _desk.Do("import", "out.xlsx");
        Assert.That(Digest.OfFile(_desk.Database), Is.EqualTo(before));
    }

    [Test]
    public void Days_region_and_partner_choose_activities()
    {
        var byDays = _desk.Do("export", "activities", "--from", "2018-01-01", "--to", "2018-03-31", "--format", "json").Json;
        var byRegion = _desk.Do("export", "activities", "--region", "neighbours", "--format", "json").Json;
        var byPartner = _desk.Do("export", "activities", "--partner", "LAO", "--format", "json").Json;

        Assert.That(byDays.GetArrayLength(), Is.EqualTo(25));
        Assert.That(byRegion.EnumerateArray().Select(record => record.GetProperty("partners").GetString()),
            Is.All.Contains("LAO").Or.Contains("KHM").Or.Contains("CHN"));
        Assert.That(byPartner.GetArrayLength(), Is.GreaterThan(0).And.LessThan(byRegion.GetArrayLength()));
    }

    [Test]
    public void A_spreadsheet_goes_to_standard_output_too()
    {
        var answer = _desk.Do("export", "partners", "--format", "xlsx", "--output", "-");

        using var zip = new ZipArchive(new MemoryStream(answer.Bytes));
        Assert.That(zip.Entries.Select(entry => entry.FullName), Does.Contain("xl/workbook.xml"));
    }

    [Test]
    public void Json_lines_hold_the_same_records_as_json_one_a_line()
    {
        var array = _desk.Do("export", "activities", "--format", "json").Json;
        _desk.Do("export", "activities", "--output", "activities.jsonl");

        var lines = File.ReadAllText(_desk.PathTo("activities.jsonl")).Split('\n');

        Assert.That(lines[^1], Is.Empty);
        var records = lines[..^1].Select(line => JsonDocument.Parse(line).RootElement);
        Assert.That(records.Zip(array.EnumerateArray(), JsonElement.DeepEquals), Is.All.True);
        Assert.That(lines, Has.Length.EqualTo(array.GetArrayLength() + 1));
    }

    [Test]
    public void More_records_than_are_read_ahead_come_out_as_the_database_has_them()
    {
        _desk.Do("sample", "--activities", "1500", "--years", "2016..2017", "--out", "made-up");
        _desk.Do("import", "made-up/activities.csv");

        var json = _desk.Do("export", "activities", "--format", "json").Json.EnumerateArray();

        using var database = ReviewDatabase.Open(_desk.Database);
        var stored = new ActivityStore(database).Touching(null, Secrecy.TuyetMat).Select(activity => activity.Id).ToList();
        Assert.That(json.Select(record => record.GetProperty("id").GetString()), Is.EqualTo(stored));
        Assert.That(stored, Has.Count.GreaterThan(1_000));
    }

    private static string SheetXml(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        var sheet = zip.Entries.Single(entry => entry.FullName.EndsWith("sheet1.xml", StringComparison.Ordinal));
        using var reader = new StreamReader(sheet.Open());
        return reader.ReadToEnd();
    }
}
