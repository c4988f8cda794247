using QuarterlyReports.Core.Records;
using QuarterlyReports.Publishing.Templates.Wording;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Publishing.Templates.Wording;

public sealed class TypographyTests
{
    [TestCase("a\r\n  b\tc ", "a b c")]
    [TestCase("  a", "a")]
    [TestCase("a\u0000\u200Bb\uE001c\uD800", "abc")]
    [TestCase("Ho\u0300a bi\u0300nh", "Hòa bình")]
    [TestCase("5\u00A0March", "5\u00A0March")]
    public void A_records_text_becomes_one_clean_line(string text, string line) =>
        Assert.That(Typography.OneLine(text), Is.EqualTo(line));

    [Test]
    public void Names_are_listed_with_and_and_some_need_an_article()
    {
        var references = new ReferenceLists(new()
        {
            Partners =
            [
                new("LAO", PartnerKind.Country, new("Laos", "Lào"), 1),
                new("USA", PartnerKind.Country, new("United States", "Hoa Kỳ"), 2),
            ],
        });
        var english = Phrasebook.Load(Repository.PathTo("templates"), Language.English, references).Names;
        var vietnamese = Phrasebook.Load(Repository.PathTo("templates"), Language.Vietnamese, references).Names;

        Assert.That(
            english.List([english.PartnerInProse("LAO"), english.PartnerInProse("USA")]),
            Is.EqualTo("Laos and the United States"));
        Assert.That(vietnamese.List(["a", "b", vietnamese.PartnerInProse("USA")]), Is.EqualTo("a, b và Hoa Kỳ"));
        Assert.That(english.Alternatives(["a", "b", "Laos"]), Is.EqualTo("a, b or Laos"));
        Assert.That(vietnamese.Alternatives(["a", "b", "Lào"]), Is.EqualTo("a, b, Lào"));
    }
}
