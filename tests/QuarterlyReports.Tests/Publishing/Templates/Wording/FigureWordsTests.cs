using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
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

    [TestCase("peacekeeping.UNMISS.personnel", "UNMISS: people on the last day")]
    [TestCase("peacekeeping.total.women.previous", "All missions: women on the last day, previous period")]
    [TestCase("readiness.DP.1.expertise", "DP.1: readiness in expertise, %")]
    [TestCase("project.P.percent", "Clean-up: percent done")]
    [TestCase("project.P.9.days_late", "P.9: days late")]
    [TestCase("publications.home", "Publications for readers at home")]
    public void A_figure_of_a_register_is_named_after_its_record(string key, string name) =>
        Assert.That(In(Language.English).Name(new(key)), Is.EqualTo(name));

    [Test]
    public void A_change_of_percentages_is_said_in_points_alone()
    {
        var (now, before) = (Percentage(95), Percentage(80));

        var change = Spaced(In(Language.Vietnamese).ChangeInTable(now, before));

        Assert.That(change, Is.EqualTo("+15"));
        Assert.That(Spaced(In(Language.English).Counted(now)), Is.EqualTo("95%"));
        Assert.That(Spaced(In(Language.Vietnamese).Counted(Percentage(5))), Is.EqualTo("5%"));
    }

    private static Figure Percentage(int value) =>
        new(FigureKeys.ProjectPercent("P"), value, FigureUnit.Percent, Basis.Recorded, []);

    private static FigureWords In(Language language)
    {
        var references = new ReferenceLists(new()
        {
            Regions = [new("neighbours", new("Neighboring countries", "Các nước láng giềng"), 1)],
            Mechanisms = [new("ARF", "asean_led", new("Regional Forum", "Diễn đàn Khu vực"), 1)],
        });
        var registers = new RegisterContents([new Project { Id = "P", Name = new("Clean-up", "Làm sạch") }]);
        return new Phrasebook(Words.Load(Repository.PathTo("templates"), language), references, registers: registers).Figures;
    }

    private static Figure Recorded(int value) => new(FigureKeys.Held, value, FigureUnit.Activities, Basis.Recorded, []);

    private static Figure Without(Basis basis) => new(FigureKeys.Held, null, FigureUnit.Activities, basis, []);

    private static string Spaced(string text) => text.Replace(Typography.NoBreakSpace, ' ');
}
