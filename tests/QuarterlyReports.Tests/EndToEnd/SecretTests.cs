using System.IO.Compression;
using System.Text;
using QuarterlyReports.App.Runs;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.EndToEnd;

/// <summary>What is above the ceiling leaves no trace: no word, no number, no name in any part of any file.</summary>
public sealed class SecretTests
{
    private const string Word = "Zebrafish";

    private Desk _desk = null!; // made before each test

    [SetUp]
    public void OpenDesk() => _desk = Desk.WithSampleData();

    [TearDown]
    public void CloseDesk() => _desk.Dispose();

    [Test]
    public void No_part_of_any_public_file_holds_a_planted_word([Values("internal", "unreviewed", "mat", "toi_mat",
        "tuyet_mat")] string secrecy)
    {
        Plant(secrecy);
        _desk.Do("review", "2018-Q1", "--edition", "public", "--formats", string.Join(',', ReviewFormats.Available), "--out",
            "out");
        _desk.Do("review", "2018", "--edition", "public", "--formats", string.Join(',', ReviewFormats.Available), "--out", "out");

        var found = Directory.EnumerateFiles(_desk.PathTo("out")).Where(path => Holds(path)).Select(Path.GetFileName);

        Assert.That(found, Is.Empty);
    }

    [Test]
    public void The_search_finds_the_word_where_it_may_stand()
    {
        Plant("internal");
        _desk.Do("review", "2018-Q1", "--lang", "en", "--formats", "pdf,docx,xlsx,html", "--out", "out");

        Assert.That(Directory.EnumerateFiles(_desk.PathTo("out")).Select(path => Holds(path)), Is.All.True.And.Exactly(4).Items);
    }

    [Test]
    public void No_public_figure_counts_a_planted_record()
    {
        var before = _desk.Do("figures", "2018-Q1", "--edition", "public", "--json").Json.GetProperty("figures").GetRawText();

        Plant("mat");

        var after = _desk.Do("figures", "2018-Q1", "--edition", "public", "--json");
        Assert.That(after.Json.GetProperty("figures").GetRawText(), Is.EqualTo(before));
        Assert.That(after.Text, Does.Not.Contain(Word).And.Not.Contain("Z-1"));
    }

    [Test]
    public void An_edition_that_leaves_records_out_says_so_and_never_how_many()
    {
        string[] figures = ["figures", "2018-Q1", "--edition", "public", "--json"];
        Plant("mat");
        var one = Notes(figures);
        Plant("mat", "Z-2");

        Assert.That(Notes(figures), Is.EqualTo(one));
        Assert.That(one, Does.Contain("partial"));
    }

    [Test]
    public void Explaining_a_figure_names_no_record_above_the_ceiling()
    {
        Plant("mat");

        var answer = _desk.Do("explain", "2018-Q1", "total.held", "--json");

        Assert.That(answer.Text, Does.Not.Contain(Word));
        Assert.That(_desk.Do("explain", "2018-Q1", "total.held", "--json", "--ceiling", "mat").Text, Does.Contain(Word));
    }

    // An explained public record named the secret record it repeats, and the secret directive it is evidence for, by their ids.
    // Only what a reader could see was looked at when records were left out, not what the remaining ones point to.
    [Test]
    public void A_record_within_the_ceiling_names_no_record_above_it()
    {
        Plant("mat");
        File.WriteAllText(_desk.PathTo("open.csv"), $"""
            id,title_en,title_vi,form,status,start_date,partners,duplicate_of,directive_ids,secrecy
            O-1,Open,Mở,visit_out,completed,2018-02-03,LAO,Z-1,{Word},public
            O-2,Open twice,Mở hai,visit_out,completed,2018-02-07,LAO,S-021,D-2018-Q1-1,public

            """);
        Assert.That(_desk.Do("import", "open.csv", "--quiet").Code, Is.Zero);

        var answer = _desk.Do("explain", "2018-Q1", "partner.LAO.held", "--edition", "public", "--json").Text;

        Assert.That(answer, Does.Contain("O-1").And.Not.Contain("Z-1").And.Not.Contain(Word));
    }

    [Test]
    public void A_task_about_a_project_above_the_ceiling_does_not_name_it()
    {
        File.WriteAllText(_desk.PathTo("projects.csv"), $"""
            id,name_en,name_vi,kind,partners,status,start,secrecy
            {Word},Hidden,Ẩn,other,LAO,active,2018-01-01,mat

            """);
        File.WriteAllText(_desk.PathTo("directives.csv"), $"""
            id,set_in,due_in,area,area_code,text_en,text_vi,status,progress_en,secrecy
            D-OPEN,2017-Q4,2018-Q1,project,{Word},Go on,Tiếp tục,open,Going on,public

            """);
        Assert.That(_desk.Do("import", "projects.csv", "directives.csv", "--quiet").Code, Is.Zero);

        var answer = _desk.Do("explain", "2018-Q1", "directives.open", "--edition", "public", "--json").Text;

        Assert.That(answer, Does.Contain("D-OPEN").And.Not.Contain(Word));
    }

    [Test]
    public void File_names_tell_period_and_edition_only()
    {
        _desk.Do("review", "2018-Q1", "--ceiling", "tuyet_mat", "--formats", "json", "--out", "out");

        var names = Directory.EnumerateFiles(_desk.PathTo("out")).Select(Path.GetFileName);

        Assert.That(names, Is.EqualTo(new[] { "review-2018-Q1-internal.json" }));
    }

    private string Notes(string[] figures) => _desk.Do(figures).Json.GetProperty("notes").GetRawText();

    private void Plant(string secrecy, string id = "Z-1")
    {
        string[] texts = ["place", "trip_id", "head_of_delegation", "lead_unit", "outcome_en", "outcome_vi", "source", "note"];
        var planted = string.Join(',', texts.Select(_ => Word));
        File.WriteAllText(_desk.PathTo("activities.csv"), $"""
            id,title_en,title_vi,form,status,start_date,partners,mechanisms,{string.Join(',', texts)},secrecy
            {id},{Word} {id},{Word} {id},visit_out,completed,2018-02-03,LAO,ADMM:sideline,{planted},{secrecy}

            """);
        File.WriteAllText(_desk.PathTo("directives.csv"), $"""
            id,set_in,due_in,area,text_en,text_vi,owner,status,progress_en,secrecy
            {Word},2017-Q4,2018-Q1,general,{Word},{Word},{Word},open,{Word},{secrecy}

            """);
        _desk.Do("import", "activities.csv", "directives.csv", "--quiet");
    }

    private static bool Holds(string path) => Path.GetFileName(path).Contains(Word, StringComparison.OrdinalIgnoreCase)
        || Path.GetExtension(path) switch
        {
            ".xlsx" or ".docx" => Parts(File.ReadAllBytes(path)).Any(part => Holds(part)),
            ".pdf" => Holds(File.ReadAllBytes(path)) || Texts(path).Any(text => text.Contains(Word,
                StringComparison.OrdinalIgnoreCase)),
            _ => Holds(File.ReadAllBytes(path)),
        };

    private static bool Holds(byte[] bytes) => new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode }
        .Any(encoding => encoding.GetString(bytes).Contains(Word, StringComparison.OrdinalIgnoreCase));

    // What is printed, and everything else that is not compressed: names, marks, metadata.
    private static IEnumerable<string> Texts(string path)
    {
        yield return ExternalTool.Run("pdftotext", path, "-");
        var open = path + ".open";
        ExternalTool.Run("qpdf", "--qdf", "--object-streams=disable", path, open);
        yield return Encoding.Latin1.GetString(File.ReadAllBytes(open));
        File.Delete(open);
    }

    // The charts of a Word file bring workbooks of their own.
    private static IEnumerable<byte[]> Parts(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        foreach (var entry in zip.Entries)
        {
            using var part = new MemoryStream();
            using (var content = entry.Open()) content.CopyTo(part);
            yield return [.. Encoding.UTF8.GetBytes(entry.FullName), .. part.ToArray()];
            if (!entry.FullName.EndsWith(".xlsx", StringComparison.Ordinal)) continue;
            foreach (var inner in Parts(part.ToArray())) yield return inner;
        }
    }
}
