using QuarterlyReports.Data.Intake.Values;

namespace QuarterlyReports.Tests.Data.Intake;

public sealed class DateTextTests
{
    private static readonly TimeZoneInfo Utc = TimeZoneInfo.Utc;

    [TestCase("2018-03-05", "2018-03-05")]
    [TestCase("05/03/2018", "2018-03-05")]
    [TestCase("5/3/2018", "2018-03-05")]
    [TestCase("5.3.2018", "2018-03-05")]
    [TestCase("05-03-2018", "2018-03-05")]
    [TestCase("2018/3/5", "2018-03-05")]
    [TestCase("03/2018", "2018-03")]
    [TestCase("3/2018", "2018-03")]
    [TestCase("2018-03", "2018-03")]
    [TestCase("2018", "2018")]
    [TestCase("43164", "2018-03-05", Description = "the number of the day in Excel")]
    [TestCase("29/02/2016", "2016-02-29")]
    [TestCase("ngày 05 tháng 3 năm 2018", "2018-03-05")]
    [TestCase("Ngày 5/3/2018", "2018-03-05")]
    [TestCase("tháng 3/2018", "2018-03")]
    [TestCase("tháng 3 năm 2018", "2018-03")]
    [TestCase("năm 2018", "2018")]
    [TestCase("05/03/2018 14:30", "2018-03-05")]
    [TestCase("2018-03-05T14:30:00", "2018-03-05")]
    public void A_date_is_read_as_exactly_as_it_is_written(string text, string expected)
    {
        Assert.That(DateText.TryRead(text, Given.Hanoi, out var date), Is.True);
        Assert.That(date.ToString(), Is.EqualTo(expected));
    }

    [TestCase("2018-03-31T23:30+07:00", "2018-03-31")]
    [TestCase("2018-03-31T23:30:00+07:00", "2018-03-31")]
    [TestCase("2018-03-31T17:30:00Z", "2018-04-01", Description = "00:30 in Hanoi")]
    [TestCase("2018-03-31T16:59:59.999Z", "2018-03-31")]
    [TestCase("2018-03-31 23:30 -05:00", "2018-04-01")]
    [TestCase("01/04/2018 00:30 +07:00", "2018-04-01")]
    public void A_moment_with_an_offset_becomes_the_local_day_of_the_zone(string text, string expected)
    {
        Assert.That(DateText.TryRead(text, Given.Hanoi, out var date), Is.True);
        Assert.That(date.ToString(), Is.EqualTo(expected));
    }

    [TestCase("31/02/2018")]
    [TestCase("29/02/2018")]
    [TestCase("2018-13")]
    [TestCase("2018-00-10")]
    [TestCase("03/13/2018")]
    [TestCase("0018-03-05")]
    [TestCase("5/3/18")]
    [TestCase("2018-03/05")]
    [TestCase("2018-")]
    [TestCase("1899")]
    [TestCase("2101-01-01")]
    [TestCase("12")]
    [TestCase("99999")]
    [TestCase("soon")]
    [TestCase("2018-03-05T25:00")]
    [TestCase("2018-03T10:00")]
    [TestCase("2018-03-05T10:00+25:00")]
    [TestCase("١٢/٠٣/٢٠١٨", Description = "digits of another script")]
    public void What_is_no_date_is_refused(string text) => Assert.That(DateText.TryRead(text, Utc, out _), Is.False);

    [Test]
    public void A_month_before_its_day_is_guessed_but_not_taken()
    {
        Assert.That(DateText.LikelyFor("03/13/2018"), Is.EqualTo("2018-03-13"));
        Assert.That(DateText.LikelyFor("31/02/2018"), Is.Null);
    }

    [TestCase(43164, "2018-03-05")]
    [TestCase(43164.75, "2018-03-05")]
    [TestCase(2018, "2018")]
    public void A_number_is_a_day_of_Excel_or_a_year(double number, string expected)
    {
        Assert.That(DateText.TryRead(number, out var date), Is.True);
        Assert.That(date.ToString(), Is.EqualTo(expected));
    }

    [TestCase(2018.5)]
    [TestCase(3)]
    [TestCase(-43164)]
    [TestCase(1e9)]
    [TestCase(1e300)]
    public void Other_numbers_are_no_dates(double number) => Assert.That(DateText.TryRead(number, out _), Is.False);
}
