using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake;
using QuarterlyReports.Data.Intake.Findings;
using QuarterlyReports.Tests.Office;

namespace QuarterlyReports.Tests.Data.Intake;

/// <summary>A file that cannot be used gets one clear sentence, in seconds.</summary>
public sealed class BadFileTests
{
    private const string Header = "id,title_en,title_vi,form,status,start_date,partners\n";
    private const string Row = "A-1,Talks,Hội đàm,dialogue,completed,2018-03-05,LAO\n";

    [Test]
    public void An_empty_file_is_unusable() => Refuses(Given.File("a.csv", ""), "a.csv is empty");

    [Test]
    public void A_picture_is_unusable() =>
        Refuses(Given.File("a.csv", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13, .. new byte[100]]),
            "a.csv is not a text file");

    [Test]
    public void A_member_of_a_group_that_no_list_has_is_an_unknown_code()
    {
        var members = Given.File("group_members.csv", "group,partner,role,valid_from,valid_to,certainty,note\nASEANN,LAO,,,,,\n");

        var reading = IntakeReader.Read([members], Given.WithLists);

        var finding = reading.Findings.Kept.Single(finding => finding.Rule == ValueRules.UnknownCode);
        Assert.That(finding.Message(Language.English), Does.Contain("ASEANN").And.Contain("groups"));
        Assert.That(finding.Message(Language.Vietnamese), Does.Contain("Nhóm nước"));
    }

    [Test]
    public void A_second_group_that_differs_in_the_case_of_its_letters_alone_stops_nothing()
    {
        var groups = Given.File("groups.csv", "code,kind,name_en,name_vi,display_order\nasean,group,A,A,90\n");
        var folder = Path.GetDirectoryName(groups)!; // a file made in a folder
        Given.File("activities.csv", Header + Row);

        var reading = IntakeReader.Read([folder], Given.WithLists);

        Assert.That(() => reading.Activities().Count(), Throws.Nothing);
    }

    [Test]
    public void A_missing_path_is_unusable() => Refuses("no/such/file.csv", "There is no file or folder 'no/such/file.csv'");

    // A link whose file is gone, or a pipe behind a link, ended in a failure of the disk or in a report of a bug.
    // Whether the path exists was asked of the link, not of what it leads to.
    [Test]
    public void A_link_that_leads_nowhere_is_unusable()
    {
        var link = Path.Combine(Path.GetDirectoryName(Given.File("a.csv", "x"))!, "link.csv");
        File.CreateSymbolicLink(link, "gone.csv");

        Refuses(link, "leads to no file");
    }

    [Test]
    public void A_folder_without_returns_is_unusable() =>
        Refuses(Path.GetDirectoryName(Given.File("readme.txt", "x"))!, "holds no .csv or .xlsx file");

    [Test]
    public void No_path_at_all_is_unusable() =>
        Assert.That(() => IntakeReader.Read([], Given.WithLists),
            Throws.TypeOf<IntakeException>().With.Message.Contains("No file was given"));

    [Test]
    public void A_text_that_calls_itself_a_workbook_is_unusable() => Refuses(Given.File("a.xlsx", Header + Row), "a.xlsx: ");

    [Test]
    public void A_zip_that_is_no_workbook_is_unusable()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            zip.CreateEntry("readme.txt").Open().Dispose();

        Refuses(Given.File("a.csv", stream.ToArray()), "a.csv: ");
    }

    [Test]
    public void A_zip_bomb_is_unusable()
    {
        var bomb = RawWorkbook.WithRows(FileCases.Rows([new string('0', 50_000_000)])).ToStream().ToArray();

        Assert.That(bomb, Has.Length.LessThan(1_000_000));
        Refuses(Given.File("a.xlsx", bomb), "a.xlsx: ");
    }

    [Test]
    public void An_old_workbook_is_unusable() =>
        Refuses(Given.File("a.xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]]), "a.xls: ");

    [Test]
    public void An_unclosed_quotation_mark_is_unusable_and_named_with_its_row()
    {
        var content = Header + Row + "A-2,\"Visit,Thăm,visit_in,completed,2018-03-07,LAO\n"
            + string.Concat(Enumerable.Repeat(Row, 1000));

        Refuses(Given.File("a.csv", content), "a.csv, row 3: a quotation mark is opened and not closed");
    }

    [Test]
    public void An_unclosed_quotation_mark_in_a_large_file_is_found_in_seconds()
    {
        var content = Header + "A-2,\"Visit,Thăm,visit_in,completed,2018-03-07,LAO\n"
            + string.Concat(Enumerable.Repeat(Row, 200_000));

        Refuses(Given.File("a.csv", content), "a.csv, row 2: a quotation mark");
    }

    [Test]
    public void Text_after_a_closing_quotation_mark_is_unusable() =>
        Refuses(Given.File("a.csv", Header + "A-2,\"Visit\" again,Thăm,visit_in,completed,2018-03-07,LAO\n"),
            "a.csv, row 2: a quotation mark");

    [Test]
    public void Activities_without_reference_lists_are_unusable() =>
        Assert.That(() => IntakeReader.Read([Given.File("a.csv", Header + Row)], Given.Options),
            Throws.TypeOf<IntakeException>().With.Message.Contains("run init"));

    [Test]
    public void A_workbook_of_something_else_is_an_error_with_its_sheet()
    {
        var workbook = RawWorkbook.WithRows(FileCases.Rows(["Product", "Price"], ["Tea", "12"]));

        var findings = RuleExample.Read(Given.File("a.xlsx", workbook.ToStream().ToArray()));

        Assert.That(findings.Single().Message(Language.English),
            Does.StartWith("a.xlsx, sheet Records: no row holds the headings"));
    }

    [Test]
    public void A_cell_of_40_000_characters_is_an_error_with_its_place()
    {
        var (activities, reading) = Given.Activities(
            Given.File("a.csv", Header + Row.With("Talks", new('x', 40_000))));

        Assert.That(activities, Is.Empty);
        Assert.That(reading.Findings.Kept.Single(finding => finding.Rule == ValueRules.TooLong).Place,
            Is.EqualTo(new Place("a.csv", null, 2, "title_en")));
    }

    [Test]
    public void A_hundred_thousand_findings_are_answered_in_seconds_and_the_rest_is_counted()
    {
        var content = new StringBuilder(Header);
        for (var number = 0; number < 100_000; number++)
            content.Append(CultureInfo.InvariantCulture, $"A-{number},Talks,,dialogue,completed,2018-03-05,Cambodj{number}\n");
        var path = Given.File("a.csv", content.ToString());
        var watch = Stopwatch.StartNew();

        var (activities, reading) = Given.Activities(path);

        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(20)));
        Assert.That(activities, Is.Empty);
        Assert.That(reading.RowsRejected, Is.EqualTo(100_000));
        Assert.That(reading.Findings.CountOf(Severity.Error), Is.EqualTo(100_000));
        Assert.That(reading.Findings.Kept, Has.Count.EqualTo(FindingList.DefaultLimit));
        Assert.That(reading.Findings.NotKeptMessage(Language.English), Is.EqualTo(
            $"The first 10,000 findings are listed; {reading.Findings.NotKept:N0} more were counted but not listed."));
        Assert.That(reading.Findings.NotKeptMessage(Language.Vietnamese), Does.Contain("10.000"));
    }

    [Test]
    public void A_rejected_row_is_handed_out_with_its_reasons()
    {
        var path = Given.File("a.csv", Header + Row + Row.With("LAO", "Cambodja").With("A-1", "A-2"));
        var reading = IntakeReader.Read([path], Given.WithLists);
        var rejected = new List<RejectedRow>();
        reading.OnRejected = rejected.Add;

        var kept = reading.Activities().Count();

        Assert.That((kept, reading.RowsRead, reading.RowsRejected), Is.EqualTo((1, 2, 1)));
        Assert.That(rejected.Single().Cells, Is.EqualTo(
            new[] { "A-2", "Talks", "Hội đàm", "dialogue", "completed", "2018-03-05", "Cambodja" }));
        Assert.That(rejected.Single().Reasons.Select(finding => finding.Likely), Is.EqualTo(new[] { "KHM Cambodia" }));
    }

    [Test]
    public void What_a_terminal_would_obey_is_made_visible()
    {
        var (_, reading) = Given.Activities(Given.File(
            "a.csv", Header + Row.With("LAO", "\u001b[2JLAO\u202e")));

        var message = reading.Findings.Kept.First(finding => finding.Severity == Severity.Error).Message(Language.English);

        Assert.That(message, Does.Contain("“␛[2JLAO·”"));
    }

    [Test]
    public void Records_are_handed_out_once()
    {
        var reading = IntakeReader.Read([Given.File("a.csv", Header + Row)], Given.WithLists);
        _ = reading.Activities().Count();

        Assert.That(() => reading.Activities().Count(), Throws.InvalidOperationException);
    }

    private static void Refuses(string path, string sentence)
    {
        var watch = Stopwatch.StartNew();

        var refusal = Assert.Throws<IntakeException>(() => Given.Activities(path))!; // Throws fails the test otherwise

        Assert.That(refusal.Message, Does.StartWith(sentence).Or.Contains(sentence));
        Assert.That(refusal.Message, Does.EndWith("."));
        Assert.That(refusal.Reason.Vietnamese, Does.EndWith(".").And.Not.EqualTo(refusal.Message));
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(10)));
    }
}
