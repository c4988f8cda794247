using System.Globalization;
using System.Xml.Linq;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Publishing.Html;

namespace QuarterlyReports.Tests.Publishing.Html;

public sealed class MarkupTextTests
{
    [TestCase("plain words")]
    [TestCase("<script>alert('1')</script>")]
    [TestCase("Tom & \"Jerry\" &amp; &#60;")]
    [TestCase("]]> --> <!-- <![CDATA[")]
    [TestCase("one\u2028two\u2029three")]
    [TestCase("left\u202Etfel\u2066x\u2069")]
    [TestCase("soft\u00ADhyphen\u200Bzero\uFEFF")]
    [TestCase("no\u00A0break\u202Fspace")]
    [TestCase("Đoàn đối ngoại quốc phòng ẵ ỡ ự")]
    [TestCase("clef \U0001D11E and \U0001F6A2")]
    public void Words_come_back_from_text_and_attribute_as_they_were(string words)
    {
        var written = Written(words);

        var read = XElement.Parse($"<p title=\"{written}\">{written}</p>", LoadOptions.PreserveWhitespace);
        Assert.That(read.Value, Is.EqualTo(words));
        Assert.That(read.Attribute("title")?.Value, Is.EqualTo(words));
        Assert.That(read.Elements(), Is.Empty);
    }

    [Test]
    public void Words_are_written_composed() =>
        Assert.That(Written("Đô\u0323i ngoa\u0323i"), Is.EqualTo("Đội ngoại"));

    [Test]
    public void What_nobody_sees_is_written_as_a_number() =>
        Assert.That(Written("a\u202Eb\u2028c"), Is.EqualTo("a&#x202E;b&#x2028;c"));

    [TestCase("tab\there", "U+0009 is a control character")]
    [TestCase("two\nlines", "U+000A is a control character")]
    [TestCase("\0", "U+0000 is a control character")]
    [TestCase("é\u0085", "U+0085 is a control character")]
    [TestCase("mark\uFFFE", "U+FFFE stands for no character")]
    [TestCase("plane\U0001FFFF", "U+1FFFF stands for no character")]
    public void What_no_file_may_hold_is_refused(string words, string reason)
    {
        var refusal = Refusal(words);

        Assert.That(refusal.Message, Does.StartWith(reason).And.Contain("in \""));
        Assert.That(refusal.Message, Has.None.Matches<char>(char.IsControl));
    }

    [Test]
    public void Half_a_character_is_refused()
    {
        var refusal = Refusal("half \uD83D");

        Assert.That(refusal.Message, Is.EqualTo(
            "U+D83D is half a character: read the text again from its source, in \"half [U+D83D]\"."));
    }

    private static DocumentException Refusal(string words) =>
        Assert.Throws<DocumentException>(() => Written(words)) ?? throw new AssertionException("It was not refused.");

    private static string Written(string words)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        MarkupText.Write(output, words);
        return output.ToString();
    }
}
