using QuarterlyReports.Publishing.Templates;
using QuarterlyReports.Tests.Review;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Publishing.Templates;

/// <summary>Whoever edits a template learns where the mistake is, what was found and what was meant.</summary>
public sealed class TemplateMistakeTests
{
    [TestCase("a\n\n{{perid.name}}", "line 3: 'perid' is no field of a review. Did you mean 'period'?")]
    [TestCase("{{#if is_public}}\n{{nmae}}\n{{/if}}", "line 2: 'nmae' is no field of a review. Did you mean 'name'?")]
    [TestCase("{{period.Length}}", "line 1: 'Length' is no field of a review. ")]
    [TestCase("{{figur \"total.held\"}}", "line 1: there is no helper 'figur'. Did you mean 'figure'?")]
    [TestCase("{{figure}}", "line 1: 'figure' takes one value and has 0 values.")]
    [TestCase("{{change \"total.held\"}}", "line 1: 'change' takes 2 values and has one value.")]
    [TestCase(
        "{{change \"total.held\" \"yesterday\"}}",
        "line 1: 'change' compares with \"previous\" or \"last_year\", not with \"yesterday\".")]
    [TestCase("a\n{{figure \"total.hold\"}}", "line 2: there is no figure 'total.hold'. Did you mean 'total.held'?")]
    [TestCase("{{phrase \"doc.motot\"}}", "line 1: there is no phrase 'doc.motot'. Did you mean 'doc.motto'?")]
    [TestCase("a {{table \"region-summary\"}}", "line 1: this template places no 'table region-summary'. ")]
    public void An_unknown_word(string words, string problem) =>
        Assert.That(Problem(words), Does.StartWith(Place + problem));

    [TestCase(
        "{{#each regions}}\n{{period.name}}\n{{/each}}",
        "line 2: 'period' is not known at this place. In a list, write ../ before")]
    [TestCase("{{notable}}{{text}}", "line 1: 'notable' is not known at this place. ")]
    public void A_known_word_at_the_wrong_place(string words, string problem) =>
        Assert.That(Problem(words), Does.StartWith(Place + problem));

    [TestCase("{{#if is_public}}\ntext", "line 1: the block {{#if}} is never closed. Write {{/if}} where it ends.")]
    [TestCase("text\n{{/if}}", "line 2: {{/if}} closes a block that was never opened.")]
    [TestCase("{{#if is_public}}\n{{/each}}", "line 2: {{/each}} closes {{#if}} of en/10-own.md, line 1. Write {{/if}} first.")]
    [TestCase("a\n{{else}}", "line 2: {{else}} stands outside of any block.")]
    [TestCase("{{#iff is_public}}{{/iff}}", "line 1: 'iff' opens no block. Did you mean 'if'?")]
    [TestCase("{{period.name", "line 1: a tag is opened with {{ and not closed with }} on the same line.")]
    [TestCase("{{{period.name}}}", "line 1: '{{{period.name}}' begins with '{', which templates do not use. Write {{name}}.")]
    [TestCase("{{> partial}}", "line 1: '{{> partial}}' begins with '>', which templates do not use. Write {{name}}.")]
    [TestCase("{{line 3}}", "line 1: there is no helper 'line'. ")]
    [TestCase("{{figure \"a}}", "line 1: '{{figure \"a}}' opens a quotation mark and does not close it.")]
    [TestCase("{{}}", "line 1: {{}} is empty. Write the name of a field between the braces.")]
    public void A_tag_that_is_not_well_formed(string words, string problem) =>
        Assert.That(Problem(words), Does.StartWith(Place + problem));

    [Test]
    public void Blocks_that_are_nested_too_deep() => Assert.That(
        Problem(string.Concat(Enumerable.Repeat("{{#each regions}}\n", 6)) + string.Concat(Enumerable.Repeat("{{/each}}\n", 6))),
        Is.EqualTo(Place + "line 6: blocks are nested more than 5 deep. Make the section simpler."));

    [TestCase("a\n\nword[^x]", "line 3: there is no footnote 'x' here. Write '[^x]: its words' after an empty line below.")]
    [TestCase("word\n\n[^x]: note", "line 3: nothing leads to the footnote 'x'. Write [^x] where its mark belongs.")]
    [TestCase("a[^x]\n\n[^x]: one\n\n[^x]: two", "line 5: there is a footnote 'x' already. Give it another name.")]
    [TestCase("a[^x] b[^x]\n\n[^x]: note", "line 1: the footnote 'x' has a mark already. Write it again under another name.")]
    [TestCase("a[^x]\n\n[^x]: - note", "line 1: the footnote 'x' is not one paragraph. Write its words behind the colon.")]
    [TestCase(
        "a[^x]\n\n[^x]: b[^y]\n\n[^y]: c",
        "line 1: the footnote 'x' has a footnote of its own. Put both into one.")]
    [TestCase("# a[^x]\n\ntext\n\n[^x]: b", "line 1: a footnote's mark stands in a paragraph or a list, not in a heading")]
    [TestCase(
        "::: table themes\n\n[a[^x]](#table-themes)\n\n[^x]: b",
        "line 3: a footnote's mark stands behind a link, not inside of it.")]
    public void A_footnote_without_its_other_half(string words, string problem) =>
        Assert.That(Problem(words), Does.StartWith(Place + problem));

    [TestCase("a\n\n::: tabel partners", "line 3: '::: tabel' is no directive. Did you mean 'table'?")]
    [TestCase("::: table partner", "line 1: there is no table 'partner'. Did you mean 'partners'?")]
    [TestCase("::: chart region-by-from", "line 1: there is no chart 'region-by-from'. Did you mean 'region-by-form'?")]
    [TestCase("::: table themes\n::: table themes", "line 2: the table 'themes' is placed a second time.")]
    [TestCase("::: head now", "line 1: '::: head' stands alone on its line; leave out 'now'.")]
    [TestCase("::: note\ntext", "line 1: '::: note' is never closed. Write ':::' where it ends.")]
    [TestCase("::: note\n::: lead\n:::", "line 2: '::: lead' stands inside '::: note'. Close that with ':::' first.")]
    [TestCase(":::", "line 1: ':::' closes nothing here. Leave the line out.")]
    [TestCase("::: annex sideways list", "line 1: 'sideways' is no orientation. Write portrait or landscape.")]
    [TestCase("::: contents 5", "line 1: '::: contents' names how many levels of headings it lists, from 1 to 4.")]
    [TestCase("::: annex", "line 1: '::: annex' names an orientation and the annex. Write '::: annex landscape activities'.")]
    public void A_directive_that_cannot_be_followed(string words, string problem) =>
        Assert.That(Problem(words), Is.EqualTo(Place + problem));

    [TestCase("## Too deep", "line 1: the heading has 2 # and the one before 0. Write 1, so that no level is left out.")]
    [TestCase(
        "# One\n\n## Two\n\n### Three\n\n#### Four\n\n##### Five",
        "line 9: headings go down to ####. Use a paragraph in bold instead.")]
    [TestCase("a\n\n---\n\nb", "line 3: a document has no rules across the page. Use '::: page-break' for a new page.")]
    [TestCase("a\n\n> quoted", "line 3: '>' has no look in a document. Use '::: note' or '::: lead' around the text.")]
    [TestCase("a\n\n    indented", "line 3: the line is indented or fenced like program code. Begin it at the left edge.")]
    [TestCase("![a](b.png)", "line 1: a document holds no pictures. Use '::: chart' for a chart.")]
    [TestCase(
        "a `b` c",
        "line 1: text between ` and ` has no look in a document. Leave the ` out, or write \\` for the character.")]
    [TestCase("[a](http://example.org)", "line 1: the link leads to 'http://example.org'; ")]
    [TestCase("[a](javascript:alert)", "line 1: the link leads to 'javascript:alert'; ")]
    [TestCase(
        "::: table themes\n\n[a](#table-teems)",
        "line 3: the link leads to '#table-teems', no place in this document. Did you mean 'table-themes'?")]
    [TestCase("- a\n\n  b", "line 3: a list item holds one paragraph and lists below it. Begin a new item, or end the list.")]
    [TestCase(
        "<https://example.org>",
        "line 1: 'AutolinkInline' of Markdown cannot be used here. Write \\ before its first character.")]
    public void Markdown_that_a_document_cannot_hold(string words, string problem) =>
        Assert.That(Problem(words), Does.StartWith(Place + problem));

    [Test]
    public void A_template_that_prints_nothing() =>
        Assert.That(
            Problem("{{#if is_public}}\na\n{{/if}}"),
            Is.EqualTo("The template prints nothing at all. Write at least one paragraph."));

    [Test]
    public void An_unknown_template_or_setting()
    {
        var folder = Repository.PathTo("templates");

        var unknown = Assert.Throws<TemplateException>(() => _ = new ReviewTemplate(folder, "quartely-review"));
        var outside = Assert.Throws<TemplateException>(() => _ = new ReviewTemplate(folder, "../templates"));

        Assert.That(unknown?.Message, Is.EqualTo("There is no template 'quartely-review'. Did you mean 'quarterly-review'?"));
        Assert.That(outside?.Message, Does.StartWith("There is no template '../templates'."));
    }

    [TestCase(
        "a\n::: part quarterly-review",
        "line 2: '::: part' names a template and one of its files. Write '::: part quarterly-review/40-bilateral'.")]
    [TestCase("::: part own/20-own", "line 1: there is no part 'own/20-own'. Did you mean '10-own'?")]
    [TestCase("::: part ../own/10-own", "line 1: '::: part' names a template and one of its files. ")]
    public void A_part_that_cannot_be_placed(string words, string problem) =>
        Assert.That(Problem(words), Does.StartWith(Place + problem));

    [Test]
    public void A_part_within_a_part_is_refused() =>
        Assert.That(
            Problem("::: part own/10-own"),
            Is.EqualTo($"own/{Place}line 1: a part cannot place another part. Place both in the template."));

    [TestCase("period.from = 28/01/2016", "'period.from' is '28/01/2016'. Write a day such as 2016-01-28.")]
    [TestCase("notable.mots = 3", "there is no setting 'notable.mots'. Did you mean 'notable.most'?")]
    [TestCase("notable.most = 0", "'notable.most' is '0'. Write a whole number from 1 to 100.")]
    [TestCase("vietnamese.leading_zero = on", "'vietnamese.leading_zero' is 'on'. Write yes or no.")]
    public void A_setting_that_cannot_be_used(string line, string problem) =>
        Assert.That(OwnTemplate.ProblemOf("a", SmallMinistry.ReviewOf(), line), Is.EqualTo("settings.txt: " + problem));

    private static string Place => $"en/{OwnTemplate.FileName}, ";

    private static string Problem(string words) =>
        OwnTemplate.ProblemOf(words, SmallMinistry.ReviewOf(SmallMinistry.Activity("A", "2018-02-03", "LAO")));
}
