using QuarterlyReports.App.Runs;
using QuarterlyReports.App.Runs.Settings;
using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Tests.App;

public sealed class SettingsReaderTests
{
    private string _path = "";

    [SetUp]
    public void NameFile() => _path = Path.Combine(Directory.CreateTempSubdirectory("qreports-").FullName, "qreports.json");

    [TearDown]
    public void RemoveFolder() => Directory.Delete(Path.GetDirectoryName(_path)!, recursive: true);

    [Test]
    public void Every_setting_is_read()
    {
        var settings = Read("""
            {
              // remarks are welcome
              "calendar": "cutoff-15", "count_by": "end", "edition": "public", "ceiling": "public", "languages": ["vi"],
              "formats": ["json"],
              "template": "other", "time_zone": "UTC",
              "document": {
                "parent_body": {"vi": "CHÍNH PHỦ"}, "issuing_body": "MND", "place": {"en": "Hanoi", "vi": "Hà Nội"},
                "number": "05/BC-BQP",
                "date": "2018-04-05", "addressee": "A", "recipients": ["- B;", {"vi": "- C."}], "authority": ["D"], "signer": "E",
                "copy_number": "02", "signed_in_english": true,
              },
            }
            """);

        Assert.That(settings.Calendar, Is.SameAs(ReportingCalendar.Cutoff15));
        Assert.That((settings.Edition, settings.Ceiling, settings.Template),
            Is.EqualTo((Edition.Public, Secrecy.Public, "other")));
        Assert.That(settings.Languages, Is.EqualTo(new[] { Language.Vietnamese }));
        Assert.That(settings.Formats, Is.EqualTo(new[] { "json" }));
        Assert.That(settings.Document.ParentBody, Is.EqualTo(new Bilingual(null, "CHÍNH PHỦ")));
        Assert.That(settings.Document.Date, Is.EqualTo(new DateOnly(2018, 4, 5)));
        Assert.That(settings.Document.Recipients, Has.Count.EqualTo(2));
        Assert.That((settings.Document.CopyNumber, settings.Document.IsSignedInEnglish), Is.EqualTo(("02", true)));
    }

    [Test]
    public void An_empty_object_leaves_every_default()
    {
        Assert.That(Read("{}").Calendar, Is.SameAs(ReportingCalendar.CalendarYear));
    }

    [TestCase("""{"calender": "calendar"}""", "did you mean 'calendar'")]
    [TestCase("""{"document": {"signr": "A"}}""", "'document.signr', which is no setting; did you mean 'document.signer'")]
    [TestCase("""{"calendar": 15}""", "has 15 for 'calendar'")]
    [TestCase("""{"ceiling": "secret"}""", "\"toi_mat\"")]
    [TestCase("""{"document": {"date": "05/04/2018"}}""", "a day such as 2018-04-05")]
    [TestCase("""{"document": {"recipients": ["a", 5]}}""", "has 5 for 'document.recipients[1]'")]
    [TestCase("""{"formats": ["odt"]}""", "where one of")]
    [TestCase("""{"document": {"signed_in_english": "yes"}}""", "true or false")]
    [TestCase("""{"languages": []}""", "at least one item")]
    [TestCase("""{"time_zone": "Mars"}""", "a time zone")]
    [TestCase("""[]""", "an object in braces")]
    [TestCase("{\n  \"edition\": \"public\"\n  \"ceiling\": 1\n}", "line 3, column 3")]
    [TestCase("", "line 1, column 1")]
    [TestCase("""{"calendar": "cutoff-15", "calendar": "calendar"}""", "line 1")] // the last one used to win, unseen
    public void A_mistake_is_told_with_its_place_and_what_was_expected(string json, string told)
    {
        Assert.That(() => Read(json),
            Throws.TypeOf<UnusableInputException>().With.Message.Contains(told).And.Message.Contains(_path));
    }

    // A settings file saved by an editor of Windows was refused as broken JSON at line 1, column 1.
    // Such editors begin UTF-8 with a byte order mark, which the JSON reader takes for a mistake.
    [Test]
    public void A_byte_order_mark_is_no_mistake() => Assert.That(Read("\uFEFF{}"), Is.Not.Null);

    private OfficeSettings Read(string json)
    {
        File.WriteAllText(_path, json);
        return SettingsReader.Read(_path);
    }
}
