using QuarterlyReports.Core.Records;
using QuarterlyReports.Publishing.Templates.Wording;

namespace QuarterlyReports.Tests.Publishing.Templates.Wording;

public sealed class NumeralsTests
{
    [TestCase(Language.English, "1,234,567.89")]
    [TestCase(Language.Vietnamese, "1.234.567,89")]
    public void Thousands_and_decimals_are_parted_as_the_language_does(Language language, string printed) =>
        Assert.That(new Numerals(language).InTable(1234567.89m), Is.EqualTo(printed));

    [TestCase(0, "0")]
    [TestCase(1, "01")]
    [TestCase(9, "09")]
    [TestCase(10, "10")]
    [TestCase(1234, "1.234")]
    public void Vietnamese_prose_puts_a_zero_before_a_count_below_ten(int number, string printed) =>
        Assert.That(new Numerals(Language.Vietnamese).InProse(number), Is.EqualTo(printed));

    [Test]
    public void The_leading_zero_is_a_setting_and_no_part_of_English_or_of_tables()
    {
        Assert.That(new Numerals(Language.Vietnamese, padsSmallCounts: false).InProse(5), Is.EqualTo("5"));
        Assert.That(new Numerals(Language.English).InProse(5), Is.EqualTo("5"));
        Assert.That(new Numerals(Language.Vietnamese).InTable(5), Is.EqualTo("5"));
    }

    [TestCase(0.25, "25%")]
    [TestCase(0.1234, "12.3%")]
    [TestCase(0.1225, "12.3%")]
    [TestCase(12.5, "1,250%")]
    public void A_percentage_has_one_decimal_at_most(double ratio, string printed) =>
        Assert.That(new Numerals(Language.English).Percent((decimal)ratio), Is.EqualTo(printed));

    [TestCase(0.0004, "0%")]
    [TestCase(-0.0004, "0%")]
    [TestCase(0.0006, "+0.1%")]
    [TestCase(-0.25, "−25%")]
    public void A_change_that_rounds_to_nothing_has_no_sign(double ratio, string printed) =>
        Assert.That(new Numerals(Language.English).SignedPercent((decimal)ratio), Is.EqualTo(printed));

    [TestCase(5, "+5")]
    [TestCase(0, "0")]
    [TestCase(-3, "\u22123")]
    public void A_difference_shows_its_sign(int difference, string printed) =>
        Assert.That(new Numerals(Language.English).WithSign(difference), Is.EqualTo(printed));
}
