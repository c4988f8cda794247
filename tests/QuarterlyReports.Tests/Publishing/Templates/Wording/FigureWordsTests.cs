using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates.Wording;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Publishing.Templates.Wording;

public sealed class FigureWordsTests
{
    [TestCase(0, "0 activities", "0 hoạt động")]
    [TestCase(1, "1 activity", "01 hoạt động")]
    [TestCase(2, "2 activities", "02 hoạt động")]
    [TestCase(25, "25 activities", "25 hoạt động")]
    public void A_noun_agrees_with_its_number(int value, string english, string vietnamese)
    {
        Assert.That(Spaced(In(Language.English).Counted(Recorded(value))), Is.EqualTo(english));
        Assert.That(Spaced(In(Language.Vietnamese).Counted(Recorded(value))), Is.EqualTo(vietnamese));
    }

    [Test]
    public void Zero_a_blank_a_missing_return_and_what_is_not_kept_never_look_the_same()
    {
        var words = In(Language.English);

        Assert.That(words.InTable(Recorded(0)), Is.EqualTo("0"));
        Assert.That(words.InTable(Without(Basis.Recorded)), Is.EqualTo("not recorded"));
        Assert.That(words.InTable(Without(Basis.NoReturn)), Is.EqualTo("no return"));
        Assert.That(words.InTable(Without(Basis.NotKept)), Is.EqualTo("\u2013"));
    }

    [TestCase(25, 20, "+5 (+25%)")]
    [TestCase(4, 5, "\u22121 (\u221220%)")]
    [TestCase(6, 4, "+2")]
    [TestCase(3, 0, "+3")]
    [TestCase(7, 7, "0")]
    public void A_change_shows_a_percentage_only_from_a_base_of_five(int current, int before, string printed) =>
        Assert.That(In(Language.English).ChangeInTable(Recorded(current), Recorded(before)), Is.EqualTo(printed));

    [Test]
    public void Nothing_is_computed_from_what_is_not_kept() =>
        Assert.That(In(Language.English).ChangeInTable(Recorded(7), Without(Basis.NotKept)), Is.EqualTo("\u2013"));

    [TestCase(25, 20, "up by 5 (25%) on X", "tăng 05 (25%) so với X")]
    [TestCase(3, 4, "down by 1 on X", "giảm 01 so với X")]
    [TestCase(3, 3, "the same as in X", "bằng X")]
    public void A_change_in_running_text(int current, int before, string english, string vietnamese)
    {
        var (now, then) = (Recorded(current), Recorded(before));

        Assert.That(Spaced(In(Language.English).ChangeInProse(now, then, "X")), Is.EqualTo(english));
        Assert.That(Spaced(In(Language.Vietnamese).ChangeInProse(now, then, "X")), Is.EqualTo(vietnamese));
    }

    [Test]
    public void A_figure_has_a_name_by_its_key()
    {
        var words = In(Language.English);

        Assert.That(words.Name(FigureKeys.Held), Is.EqualTo("Activities held"));
        Assert.That(words.Name(FigureKeys.Region("neighbours")), Is.EqualTo("Neighboring countries"));
        Assert.That(
            words.Name(FigureKeys.Margins("ARF").InLastYear),
            Is.EqualTo("Regional Forum, on its margins or subject, same period last year"));
        Assert.That(words.Name(FigureKeys.RegionForm("neighbours", "other")), Is.EqualTo("Neighboring countries: other"));
    }

    private static FigureWords In(Language language)
    {
        var references = new ReferenceLists(new()
        {
            Regions = [new("neighbours", new("Neighboring countries", "Các nước láng giềng"), 1)],
            Mechanisms = [new("ARF", "asean_led", new("Regional Forum", "Diễn đàn Khu vực"), 1)],
        });
        return Phrasebook.Load(Repository.PathTo("templates"), language, references).Figures;
    }

    private static Figure Recorded(int value) => new(FigureKeys.Held, value, FigureUnit.Activities, Basis.Recorded, []);

    private static Figure Without(Basis basis) => new(FigureKeys.Held, null, FigureUnit.Activities, basis, []);

    private static string Spaced(string text) => text.Replace(Typography.NoBreakSpace, ' ');
}
