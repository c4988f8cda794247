using QuarterlyReports.Data.Intake.Values;

namespace QuarterlyReports.Tests.Data.Intake;

public sealed class NumberTextTests
{
    [TestCase("0", 0)]
    [TestCase("007", 7)]
    [TestCase("1234", 1234)]
    [TestCase("1.234", 1234)]
    [TestCase("1,234", 1234)]
    [TestCase("1 234", 1234)]
    [TestCase("1\u00a0234\u00a0567", 1234567)]
    [TestCase("12.345.678", 12345678)]
    public void A_whole_number_is_read_in_both_forms(string text, int expected)
    {
        Assert.That(NumberText.TryWhole(text, out var number), Is.True);
        Assert.That(number, Is.EqualTo(expected));
    }

    [TestCase("12.5")]
    [TestCase("1.23")]
    [TestCase("1234.567")]
    [TestCase("1.234,567")]
    [TestCase("1,23,456")]
    [TestCase("-3")]
    [TestCase("3 persons")]
    [TestCase("99999999999")]
    [TestCase("1..234")]
    [TestCase("")]
    public void What_is_no_whole_number_is_refused(string text) => Assert.That(NumberText.TryWhole(text, out _), Is.False);

    [TestCase("1234.5", "1234.5")]
    [TestCase("1234,5", "1234.5")]
    [TestCase("1,234.50", "1234.5")]
    [TestCase("1.234,50", "1234.5")]
    [TestCase("1.234.567", "1234567")]
    [TestCase("1 234,25", "1234.25")]
    [TestCase("0.125", "0.125")]
    [TestCase("0,125", "0.125")]
    [TestCase("20000000", "20000000")]
    [TestCase("1.234.567,891", "1234567.891")]
    public void An_amount_is_read_in_both_forms(string text, string expected)
    {
        Assert.That(NumberText.TryAmount(text, out var amount, out _), Is.True);
        Assert.That(amount, Is.EqualTo(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [TestCase("1.234")]
    [TestCase("12,345")]
    public void An_amount_that_reads_in_two_ways_is_not_guessed(string text)
    {
        Assert.That(NumberText.TryAmount(text, out _, out var isAmbiguous), Is.False);
        Assert.That(isAmbiguous, Is.True);
    }

    [TestCase("12,")]
    [TestCase("ten")]
    [TestCase("1.2.3")]
    [TestCase("-1")]
    [TestCase("5 USD")]
    [TestCase("2,5tr")]
    [TestCase("2,5tỷ")]
    [TestCase("15.USD")]
    [TestCase("USD.100")]
    [TestCase(".125")]
    public void What_is_no_amount_is_refused(string text)
    {
        Assert.That(NumberText.TryAmount(text, out _, out var isAmbiguous), Is.False);
        Assert.That(isAmbiguous, Is.False);
    }
}
