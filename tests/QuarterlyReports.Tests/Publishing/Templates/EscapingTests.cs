using QuarterlyReports.Core.Documents;
using QuarterlyReports.Tests.Review;

namespace QuarterlyReports.Tests.Publishing.Templates;

/// <summary>Whatever a record's title holds, it prints as the words it is and changes nothing around it.</summary>
public sealed class EscapingTests
{
    private const string OneByOne = "{{#each regions}}\n{{#each notable}}\n{{title}}\n{{/each}}\n{{/each}}\n\n";

    private static readonly string[] Attacks =
    [
        "# A heading", "- a list", "1. a number", "1) a number", "+ plus", "*emphasis* and __more__", "[a](http://evil.example)",
        "<script>alert(1)</script>", "<b>bold</b>", "| a | b |", "`code`", "::: signature", "::: table activities",
        "{{figure \"total.held\"}}",
        "{{{raw}}}", "&lt;b&gt; &amp;", "    indented", "> quoted", "---", "===", "~~~", "```", "![x](y)",
        "<http://a.example>", "a\\", "\\# a",
        "a  ", "https://example.org/a_b_c", "$x$ ^y^ ~z~", "a {#id .class}", "@user #1", "a  b", "a[^x]", "[^x]: b",
    ];

    [TestCaseSource(nameof(Attacks))]
    public void A_title_is_never_more_than_text(string title)
    {
        var review = SmallMinistry.ReviewOf(SmallMinistry.Activity("A", "2018-02-03", "LAO") with { Title = new(title, null) });

        var words = OneByOne.Replace("{{title}}", "{{title}}\n\n- {{title}}", StringComparison.Ordinal);
        var blocks = OwnTemplate.BlocksOf(words, review);

        var printed = string.Join(' ', title.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.That(blocks, Has.Count.EqualTo(2));
        Assert.That(DocumentDump.Of(((Block.Paragraph)blocks[0]).Content), Is.EqualTo(printed));
        Assert.That(DocumentDump.Of(((Block.List)blocks[1]).Items.Single().Content), Is.EqualTo(printed));
    }

    [TestCase("a\nb\r\nc", "a b c")]
    [TestCase("a\uE0010\uE001b", "a0b")]
    [TestCase("a\u202Eb\u0007c", "abc")]
    [TestCase("Hợp ta\u0301c", "Hợp tác")]
    public void A_title_is_washed_before_it_prints(string title, string printed)
    {
        var review = SmallMinistry.ReviewOf(SmallMinistry.Activity("A", "2018-02-03", "LAO") with { Title = new(title, null) });

        var blocks = OwnTemplate.BlocksOf(OneByOne, review);

        Assert.That(DocumentDump.Of(((Block.Paragraph)blocks.Single()).Content), Is.EqualTo(printed));
    }

    [Test]
    public void A_title_of_the_other_language_is_marked_for_readers_and_for_machines()
    {
        var activity = SmallMinistry.Activity("A", "2018-02-03", "LAO") with { Title = new(null, "Hội đàm *song phương*") };

        var document = OwnTemplate.DocumentOf(OneByOne + "::: table activities", SmallMinistry.ReviewOf(activity));

        var paragraph = (Block.Paragraph)document.Sections[0].Blocks[0];
        Assert.That(
            DocumentDump.Of(paragraph.Content),
            Is.EqualTo("[«vi-VN:Hội đàm *song phương*» [in Vietnamese]](#record-A)"));
        Assert.That(DocumentDump.Of(document), Does.Contain("| «vi-VN:Hội đàm *song phương*» [in Vietnamese] |"));
    }

    [Test]
    public void A_record_id_can_hold_anything_and_still_be_found()
    {
        var activity = SmallMinistry.Activity("BC 12/2018 (a) [b] #c", "2018-02-03", "LAO") with { Title = new("Talks", null) };

        var document = OwnTemplate.DocumentOf(OneByOne + "::: table activities", SmallMinistry.ReviewOf(activity));

        Assert.That(DocumentDump.Of(document), Does.Contain("[Talks](#record-BC 12/2018 (a) [b] #c)"));
        DocumentRules.Check(document);
    }
}
