using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.EndToEnd;

/// <summary>Every setting of the document reaches the page as the office wrote it, in both languages and every format.</summary>
public sealed partial class DocumentSettingsTests
{
    private Desk _desk = null!; // before each test

    [SetUp]
    public void OpenDesk() => _desk = Desk.WithSampleData();

    [TearDown]
    public void CloseDesk() => _desk.Dispose();

    [TestCase("parent_body", """{ "en": "ZEN", "vi": "ZVI" }""", "ZEN", "ZVI")]
    [TestCase("issuing_body", """{ "en": "ZEN", "vi": "ZVI" }""", "ZEN", "ZVI")]
    [TestCase("place", """{ "en": "Zen", "vi": "Zvi" }""", "Zen", "Zvi, ngày")]
    [TestCase("number", "\"Z05/BC\"", "Z05/BC", "Z05/BC")]
    [TestCase("date", "\"2018-04-05\"", "5 April 2018", "ngày 05 tháng 4 năm 2018")]
    [TestCase("addressee", """{ "en": "Zen", "vi": "Zvi" }""", "Zen", "Kính gửi: Zvi")]
    [TestCase("recipients", """[{ "en": "- Zen;", "vi": "- Zvi;" }]""", "- Zen;", "- Zvi;")]
    [TestCase("authority", """[{ "en": "ZEN", "vi": "ZVI" }]""", "ZEN", "ZVI")]
    [TestCase("signer", """{ "en": "Zen", "vi": "Zvi" }""", "Zen", "Zvi")]
    [TestCase("copy_number", "\"Z07\"", "Z07", "Bản số: Z07")]
    [TestCase("urgency", "\"urgent\"", "URGENT", "KHẨN")]
    [TestCase("urgency", "\"very_urgent\"", "VERY URGENT", "THƯỢNG KHẨN")]
    [TestCase("urgency", "\"express\"", "EXPRESS", "HỎA TỐC")]
    [TestCase("return_after_reading", "true", "RETURN", "XEM XONG TRẢ LẠI")]
    [TestCase("digital_signature", """{ "en": "Zen signed", "vi": "Zvi ký số" }""", "Zen signed", "Zvi ký số")]
    [TestCase("drafter", "\"ZPL.(300)\"", "ZPL.(300)", "ZPL.(300)")]
    [TestCase("address", """{ "en": "Zen Street", "vi": "Zvi, đường" }""", "Zen Street", "Zvi, đường")]
    public void A_setting_of_the_document_is_printed(string key, string value, string english, string vietnamese)
    {
        var before = (English: Texts("en"), Vietnamese: Texts("vi"));
        File.WriteAllText(_desk.PathTo("qreports.json"), $$"""{ "document": { "{{key}}": {{value}} } }""");
        var after = (English: Texts("en"), Vietnamese: Texts("vi"));

        Assert.That(after.English, Has.All.Contains(english));
        Assert.That(after.Vietnamese, Has.All.Contains(vietnamese));
        Assert.That(before.English, Has.None.Contains(english), "the words stand there anyway, so the test shows nothing");
        Assert.That(before.Vietnamese, Has.None.Contains(vietnamese));
    }

    [Test]
    public void An_english_edition_that_is_signed_itself_is_called_no_translation()
    {
        var translated = Texts("en");
        File.WriteAllText(_desk.PathTo("qreports.json"), """{ "document": { "signed_in_english": true } }""");

        Assert.That(translated, Has.All.Contains("ranslation"));
        Assert.That(Texts("en"), Has.None.Contains("ranslation"));
    }

    /// <summary>
    /// What the PDF, Word and HTML documents say, margins included. Of a secret review, since only its copies are numbered.
    /// </summary>
    private string[] Texts(string language)
    {
        _desk.Do("review", "2018-Q1", "--lang", language, "--formats", "pdf,docx,html", "--ceiling", "mat", "--out", "out");
        var path = _desk.PathTo("out", $"review-2018-Q1-internal-{language}");
        return
        [
            Plain(ExternalTool.Run("pdftotext", "-raw", path + ".pdf", "-")),
            WordText(path + ".docx"),
            Plain(WebUtility.HtmlDecode(Tags().Replace(File.ReadAllText(path + ".html"), " "))),
        ];
    }

    private static string WordText(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        var text = new StringBuilder();
        foreach (var part in zip.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(part.Open());
            text.Append(Tags().Replace(reader.ReadToEnd().Replace("</w:p>", " ", StringComparison.Ordinal), ""));
        }

        return Plain(WebUtility.HtmlDecode(text.ToString()));
    }

    private static string Plain(string text) => Spaces().Replace(text, " ");

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
