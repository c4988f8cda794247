using System.Globalization;
using QuarterlyReports.Core.Calendar;

namespace QuarterlyReports.Tests.Calendar;

public sealed class IsoDayTests
{
    [Test]
    public void Every_day_of_four_centuries_reads_back()
    {
        for (var day = new DateOnly(1800, 1, 1); day.Year < 2200; day = day.AddDays(1))
        {
            var text = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            if (IsoDay.Parse(text) != day) Assert.Fail($"{text} is read as another day.");
        }
    }

    [TestCase("0001-01-01")]
    [TestCase("9999-12-31")]
    public void The_first_and_the_last_day_of_the_calendar_are_read(string text) =>
        Assert.That(IsoDay.Parse(text).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Is.EqualTo(text));

    [TestCase("0000-01-01")]
    [TestCase("2018-00-05")]
    [TestCase("2018-13-05")]
    [TestCase("2018-03-00")]
    [TestCase("2018-02-29")]
    [TestCase("2018-3-05")]
    [TestCase("2018/03/05")]
    [TestCase("2018-03-05 ")]
    [TestCase("+018-03-05")]
    [TestCase("٢٠١٨-٠٣-٠٥")]
    [TestCase("")]
    public void Anything_else_is_no_day(string text)
    {
        Assert.That(IsoDay.TryParse(text, out _), Is.False);
        Assert.That(() => IsoDay.Parse(text), Throws.TypeOf<FormatException>().With.Message.Contains(text));
    }
}
