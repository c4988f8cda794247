using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake.Values;

namespace QuarterlyReports.Tests.Data.Intake;

public sealed class CodeBookTests
{
    private static readonly CodeBooks Books = new(new ReferenceLists(Given.SampleLists));

    [TestCase("KHM", "KHM")]
    [TestCase("khm", "KHM")]
    [TestCase("Cambodia", "KHM")]
    [TestCase("Campuchia", "KHM")]
    [TestCase("CAM PU CHIA", "KHM")]
    [TestCase("Mỹ", "USA")]
    [TestCase("Hoa Kỳ", "USA")]
    [TestCase("hoa ky", "USA")]
    [TestCase("the United States", "USA")]
    [TestCase("Viet Nam", "VNM")]
    [TestCase("Việt Nam", "VNM")]
    [TestCase("Trung Quốc", "CHN")]
    [TestCase("Úc", "AUS")]
    [TestCase("Đức", "DEU")]
    public void A_partner_is_known_by_its_code_its_names_and_other_spellings(string text, string expected)
    {
        Assert.That(Books.Partners.TryFind(text, out var code), Is.True);
        Assert.That(code, Is.EqualTo(expected));
    }

    [TestCase("ADMM", "ADMM")]
    [TestCase("ADMM+", "ADMM-Plus")]
    [TestCase("ADMM-PLUS", "ADMM-Plus")]
    [TestCase("admm plus", "ADMM-Plus")]
    [TestCase("ASEAN Defence Ministers' Meeting", "ADMM")]
    [TestCase("ASEAN Defense Ministers' Meeting Plus (ADMM+)", "ADMM-Plus")]
    [TestCase("ACDFIM", "ACDFM")]
    [TestCase("Đối thoại Shangri-La", "SLD")]
    public void A_mechanism_is_known_by_its_code_its_names_and_other_spellings(string text, string expected)
    {
        Assert.That(Books.Mechanisms.TryFind(text, out var code), Is.True);
        Assert.That(code, Is.EqualTo(expected));
    }

    [TestCase("Cambodja", "KHM Cambodia")]
    [TestCase("Capmuchia", "KHM Cambodia")]
    [TestCase("Indonesa", "IDN Indonesia")]
    [TestCase("Philipines", "PHL Philippines")]
    public void A_misspelled_name_has_a_likely_meaning(string text, string expected) =>
        Assert.That(Books.Partners.LikelyFor(text)?.English, Is.EqualTo(expected));

    [TestCase("XYZ")]
    [TestCase("Atlantis")]
    [TestCase("")]
    public void What_is_near_nothing_or_near_two_names_is_not_guessed(string text)
    {
        Assert.That(Books.Partners.TryFind(text, out _), Is.False);
        Assert.That(Books.Partners.LikelyFor(text), Is.Null);
    }

    [Test]
    public void Nga_is_Russia_and_NGA_is_Nigeria_and_nga_is_neither()
    {
        Assert.That(Books.Partners.TryFind("Nga", out var russia), Is.True);
        Assert.That(Books.Partners.TryFind("NGA", out var nigeria), Is.True);

        Assert.That((russia, nigeria), Is.EqualTo(("RUS", "NGA")));
        Assert.That(Books.Partners.TryFind("nga", out _), Is.False);
        Assert.That(Books.Partners.RivalOf("NGA", "NGA"), Is.EqualTo("RUS Russia"));
        Assert.That(Books.Partners.RivalOf("LAO", "LAO"), Is.Null);
    }

    [Test]
    public void A_spelling_that_two_entries_share_names_neither()
    {
        var book = new CodeBook(new("test", null))
            .Add("A", new("Northern Command", null), ["Command"])
            .Add("B", new("Southern Command", null), ["Command"]);

        Assert.That(book.TryFind("Command", out _), Is.False);
        Assert.That(book.TryFind("Southern Command", out var code), Is.True);
        Assert.That(code, Is.EqualTo("B"));
    }

    [Test]
    public void A_code_is_its_own_entrys_even_where_two_others_are_called_so()
    {
        var book = new CodeBook(new("test", null))
            .Add("X", new("Northern Command", null), ["HQ"])
            .Add("Y", new("Southern Command", null), ["HQ"])
            .Add("HQ", new("Headquarters", null), []);

        Assert.That(book.TryFind("HQ", out var code), Is.True);
        Assert.That(code, Is.EqualTo("HQ"));
    }

    [Test]
    public void Every_code_and_name_of_the_sample_lists_finds_its_own_entry()
    {
        var lists = Given.SampleLists;

        Assert.That(lists.Partners.Where(item => !Finds(Books.Partners, item.Code, item.Code, item.Name)), Is.Empty);
        Assert.That(lists.Mechanisms.Where(item => !Finds(Books.Mechanisms, item.Code, item.Code, item.Name)), Is.Empty);
        Assert.That(lists.Forms.Where(item => !Finds(Books.Forms, item.Code, item.Code, item.Name)), Is.Empty);
        Assert.That(lists.Levels.Where(item => !Finds(Books.Levels, item.Code, item.Code, item.Name)), Is.Empty);
        Assert.That(lists.Themes.Where(item => !Finds(Books.Themes, item.Code, item.Code, item.Name)), Is.Empty);
        Assert.That(lists.Agencies.Where(item => !Finds(
            Books.Agencies, item.Code, [item.Code, item.Name.English!, item.Name.Vietnamese!, .. item.Aliases])), Is.Empty);
    }

    private static bool Finds(CodeBook book, string code, string spelling, Bilingual name) =>
        Finds(book, code, [spelling, name.English!, name.Vietnamese!]); // the sample names everything in both languages

    private static bool Finds(CodeBook book, string code, string[] spellings) =>
        spellings.All(text => book.TryFind(text, out var found) && found == code);
}
