using QuarterlyReports.Pdf.Hyphenation;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Pdf.Hyphenation;

public sealed class EnglishHyphenationTests
{
    // Where Webster's dictionary and the log of TUGboat divide them, but for the two letters at their edges.
    [TestCase("cooperation", "coop-er-a-tion")]
    [TestCase("hyphenation", "hy-phen-a-tion")]
    [TestCase("peacekeeping", "peace-keep-ing")]
    [TestCase("multilateral", "mul-ti-lat-eral")]
    [TestCase("academies", "acad-e-mies")]
    [TestCase("associates", "as-so-ciates")]
    public void A_word_is_divided_as_dictionaries_divide_it(string word, string dictionary)
    {
        var known = Places(dictionary);

        var divisions = TestFonts.Hyphenation.DivisionsOf(word);

        Assert.That(divisions, Is.Not.Empty);
        Assert.That(divisions, Is.SubsetOf(known));
        Assert.That(divisions, Has.All.InRange(3, word.Length - 3));
    }

    [Test]
    public void Stops_and_brackets_around_a_word_stay_with_it()
    {
        var alone = TestFonts.Hyphenation.DivisionsOf("peacekeeping");

        Assert.That(TestFonts.Hyphenation.DivisionsOf("(“peacekeeping”),"), Is.EqualTo(alone.Select(place => place + 2)));
    }

    [TestCase("Philippines")]
    [TestCase("UNMISS")]
    [TestCase("ASEAN-led")]
    [TestCase("mechanism2018")]
    [TestCase("long-standing")]
    [TestCase("nghiên")]
    [TestCase("thượngtướng")]
    [TestCase("report")]
    [TestCase("project")]
    [TestCase("projects")]
    [TestCase("…")]
    [TestCase("")]
    public void Names_codes_numbers_short_words_and_Vietnamese_stay_whole(string word) =>
        Assert.That(TestFonts.Hyphenation.DivisionsOf(word), Is.Empty);

    [Test]
    public void An_exception_of_one_s_own_is_heeded()
    {
        using var folder = new TestFolder();
        File.WriteAllText(folder.PathTo("hyphen.tex"), "\\patterns{ % remark }\n1b\n}");
        File.WriteAllText(folder.PathTo("own.tex"), "\\hyphenation{ min-is-try }");
        var hyphenation = new EnglishHyphenation(folder.PathTo(""));

        Assert.That(hyphenation.DivisionsOf("ministry"), Is.EqualTo(new[] { 3, 5 }));
        Assert.That(hyphenation.DivisionsOf("aaaabaaa"), Is.EqualTo(new[] { 4 }));
    }

    [Test]
    public void A_list_that_is_not_closed_is_refused()
    {
        using var folder = new TestFolder();
        File.WriteAllText(folder.PathTo("hyphen.tex"), "\\patterns{ 1b % }");

        Assert.That(
            () => new EnglishHyphenation(folder.PathTo("")).DivisionsOf("ministry"),
            Throws.TypeOf<InvalidDataException>().With.Message.StartsWith("hyphen.tex: the list \\patterns{ is never closed."));
    }

    [Test]
    public void A_folder_without_patterns_is_named()
    {
        using var folder = new TestFolder();

        Assert.That(
            () => new EnglishHyphenation(folder.PathTo("")).DivisionsOf("ministry"),
            Throws.TypeOf<FileNotFoundException>().With.Message.Contains("Copy them there from templates/hyphenation."));
    }

    private static List<int> Places(string divided)
    {
        var places = new List<int>();
        for (var index = 0; index < divided.Length; index++)
        {
            if (divided[index] == '-')
            {
                places.Add(index - places.Count);
            }
        }

        return places;
    }
}
