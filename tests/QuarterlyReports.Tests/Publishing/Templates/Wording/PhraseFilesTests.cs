using System.Text.RegularExpressions;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Publishing.Templates;
using QuarterlyReports.Publishing.Templates.Wording;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Publishing.Templates.Wording;

public sealed partial class PhraseFilesTests
{
    private static readonly string Folder = Repository.PathTo("templates");

    [Test]
    public void Both_languages_have_the_same_phrases()
    {
        var english = Words.Load(Folder, Language.English);
        var vietnamese = Words.Load(Folder, Language.Vietnamese);

        Assert.That(vietnamese.Keys, Is.EquivalentTo(english.Keys));
    }

    [Test]
    public void A_phrase_asks_for_the_same_names_in_both_languages()
    {
        var english = Words.Load(Folder, Language.English);
        var vietnamese = Words.Load(Folder, Language.Vietnamese);

        foreach (var key in english.Keys)
        {
            Assert.That(NamesIn(vietnamese[key]), Is.EquivalentTo(NamesIn(english[key])), key);
        }
    }

    [Test]
    public void An_unknown_phrase_names_the_file_and_a_likely_key()
    {
        var words = Words.Load(Folder, Language.English);

        var problem = Assert.Throws<TemplateException>(() => _ = words["doc.repport"]);

        Assert.That(problem?.Message, Is.EqualTo("phrases.en.txt has no phrase 'doc.repport'. Did you mean 'doc.report'?"));
    }

    [Test]
    public void A_value_that_looks_like_a_place_to_fill_in_stays_as_it_is()
    {
        var words = Words.Load(Folder, Language.English);

        var filled = words.Fill("list.last", ("first", "{last}"), ("last", "b"));

        Assert.That(filled, Is.EqualTo("{last} and b"));
    }

    [TestCase(
        "no equals sign here",
        "phrases.en.txt, line 2: 'no equals sign here' is not 'key = text'. Write a key, an equals sign and the text.")]
    [TestCase("doc.report = B", "phrases.en.txt, line 2: the key 'doc.report' comes a second time. Keep one of the two lines.")]
    public void A_broken_line_is_named(string line, string message)
    {
        var folder = Directory.CreateTempSubdirectory();
        File.WriteAllText(Path.Combine(folder.FullName, "phrases.en.txt"), $"doc.report = A\n{line}\n");

        var problem = Assert.Throws<TemplateException>(() => Words.Load(folder.FullName, Language.English));

        folder.Delete(recursive: true);
        Assert.That(problem?.Message, Is.EqualTo(message));
    }

    // The names in braces of the two forms of one phrase are the same ones.
    private static HashSet<string> NamesIn(string phrase) => [.. NameInBraces().Matches(phrase).Select(match => match.Value)];

    [GeneratedRegex("\\{[a-z_]+\\}")]
    private static partial Regex NameInBraces();
}
