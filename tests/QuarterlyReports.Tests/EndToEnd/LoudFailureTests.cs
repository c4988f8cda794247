using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.EndToEnd;

/// <summary>
/// What would print less than it should stops the command: it names the place, and leaves no file behind. The templates are those
/// that an analyst might write.
/// </summary>
public sealed class LoudFailureTests
{
    private const string Quiet = "# Heading\n\nNothing to tell.\n";

    private Desk _desk = null!; // made before each test

    [SetUp]
    public void OpenDesk()
    {
        _desk = Desk.WithSampleData();
        _desk.ProgramFolder = _desk.PathTo("program");
        Copy(Repository.PathTo("templates"), Path.Combine(_desk.ProgramFolder, "templates"));
    }

    [TearDown]
    public void CloseDesk() => _desk.Dispose();

    [Test]
    public void The_own_template_prints_where_nothing_is_wrong() => Assert.That(Printed(Quiet).Code, Is.Zero);

    [TestCase("Fine.\n\nA letter 国 of another script.\n",
        "Section 1, block 2 (Paragraph): U+56FD \"国\" is not in the font Liberation Serif", TestName = "A_glyph_that_is_missing")]
    [TestCase("Fine.\n\n::: page-break\n::: page-break\n\nFine.\n",
        "Section 1, block 3 (PageBreak) would leave a blank page", TestName = "A_blank_page_in_the_middle")]
    [TestCase("Fine.\n\n::: page-break\n",
        "Section 1, block 2 (PageBreak) would leave a blank page", TestName = "A_blank_page_at_the_end")]
    [TestCase("# One\n\n## Two\n\n## Three\n\nText.\n",
        "Section 1, block 2 (Heading): The heading '1.\u00A0Two' heads nothing: ", TestName = "A_heading_above_its_equal")]
    [TestCase("Text.\n\n# One\n",
        "Section 1, block 2 (Heading): The heading 'I.\u00A0One' heads nothing: ", TestName = "A_heading_at_the_end")]
    [TestCase("# One\n\nText.\n\n# Two\n\n{{#if is_public}}\nText.\n{{/if}}\n\n::: signature\n",
        "Section 1, block 3 (Heading): The heading 'II.\u00A0Two' heads nothing: ", TestName = "A_heading_above_the_signature")]
    [TestCase("Text.\n\n::: annex landscape list\n\n{{#if is_public}}\n# List\n\nText.\n{{/if}}\n",
        "en/10-own.md, line 3: '::: annex landscape list' begins an annex that prints nothing.", TestName = "An_empty_annex")]
    [TestCase("Text.\n\n![seal](seal.png)\n",
        "en/10-own.md, line 3: a document holds no pictures.", TestName = "A_picture")]
    [TestCase("Text.\n\n|a|b|c|d|e|f|g|h|i|j|k|l|\n|-|-|-|-|-|-|-|-|-|-|-|-|\n|Representatives|Representatives|Representatives|"
        + "Representatives|Representatives|Representatives|Representatives|Representatives|Representatives|Representatives|"
        + "Representatives|Representatives|\n",
        "Section 1, block 2 (Table): The table 'written-table-1' needs ", TestName = "A_table_wider_than_its_page")]
    public void A_template_that_loses_something(string words, string told)
    {
        foreach (var format in new[] { "pdf", "docx" })
        {
            Assert.That(Refused(words, format), Does.Contain(told), format);
        }
    }

    // HTML has no pages, so no page of it can be blank; the rest it refuses too.
    [TestCase("# One\n\n## Two\n\n## Three\n\nText.\n",
        "Section 1, block 2 (Heading): The heading '1.\u00A0Two' heads nothing: ")]
    [TestCase("Text.\n\n![seal](seal.png)\n", "en/10-own.md, line 3: a document holds no pictures.")]
    public void Html_refuses_what_is_missing_on_any_medium(string words, string told) =>
        Assert.That(Refused(words, "html"), Does.Contain(told));

    [Test]
    public void A_section_that_prints_not_even_its_quiet_sentence()
    {
        Write("20-silent.md", "{{#if is_public}}\n# Silent\n\nText.\n{{/if}}\n");

        Assert.That(Refused(Quiet, "html"), Does.Contain(
            "en/20-silent.md, line 2: the section prints nothing for this review, not even a quiet sentence."));
    }

    [Test]
    public void A_record_with_a_letter_that_no_font_has()
    {
        File.WriteAllText(_desk.PathTo("in.csv"),
            "id,title_en,form,status,start_date,partners,secrecy\nX-1,Visit of 国,visit_out,completed,2018-02-03,LAO,internal\n");
        _desk.Do("import", "in.csv");

        var answer = _desk.Run("review", "2018-Q1", "--lang", "en", "--formats", "pdf", "--out", "out");

        Assert.That(answer.Code, Is.EqualTo(2));
        Assert.That(answer.Error, Does.Contain("(title_en) holds the character 国 (U+56FD)"));
        Assert.That(Directory.Exists(_desk.PathTo("out")), Is.False);
    }

    [Test]
    public void A_line_too_wide_for_the_margins_names_its_page()
    {
        var address = string.Concat(Enumerable.Repeat("No. 7 Nguyen Tri Phuong Street, ", 12));
        File.WriteAllText(_desk.PathTo("qreports.json"), "{\"document\":{\"address\":{\"en\":\"" + address + "\"}}}");

        Assert.That(Refused(Quiet, "pdf"), Does.Contain("Page 1, in the margins: ").And.Contain("pt between the margins"));
    }

    private string Refused(string words, string format)
    {
        var answer = Printed(words, format);
        Assert.That(answer.Code, Is.EqualTo(2), answer.Text + answer.Error);
        Assert.That(Directory.Exists(_desk.PathTo("out")), Is.False);
        return answer.Error;
    }

    private Desk.Answer Printed(string words, string format = "pdf,docx,html")
    {
        Write("10-own.md", words);
        return _desk.Run("review", "2018-Q1", "--template", "own", "--lang", "en", "--formats", format, "--out", "out");
    }

    private void Write(string file, string words)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_desk.ProgramFolder, "templates", "own", "en"));
        File.WriteAllText(Path.Combine(folder.Parent!.FullName, "settings.txt"), ""); // it has just been made in one
        File.WriteAllText(Path.Combine(folder.FullName, file), words);
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!); // a file within a folder
            File.Copy(file, copy);
        }
    }
}
