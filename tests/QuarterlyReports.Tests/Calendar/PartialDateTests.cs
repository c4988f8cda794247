using QuarterlyReports.Core.Calendar;

namespace QuarterlyReports.Tests.Calendar;

public sealed class PartialDateTests
{
    [TestCase("2018-03-05", "2018-03-05", "2018-03-05")]
    [TestCase("2018-02", "2018-02-01", "2018-02-28")]
    [TestCase("2016-02", "2016-02-01", "2016-02-29")]
    [TestCase("2018", "2018-01-01", "2018-12-31")]
    public void A_date_spans_what_is_known_of_it(string text, string first, string last)
    {
        var date = PartialDate.Parse(text);

        Assert.That(PartialDate.OfDay(date.First).ToString(), Is.EqualTo(first));
        Assert.That(PartialDate.OfDay(date.Last).ToString(), Is.EqualTo(last));
        Assert.That(date.ToString(), Is.EqualTo(text));
    }

    [TestCase("2018-13")]
    [TestCase("2018-02-30")]
    [TestCase("05/03/2018")]
    [TestCase("2018-3-5")]
    [TestCase("")]
    [TestCase(null)]
    public void Anything_but_the_storage_form_is_refused(string? text) =>
        Assert.That(PartialDate.TryParse(text, out _), Is.False);

    [Test]
    public void Of_two_dates_with_one_first_day_the_more_exact_comes_first()
    {
        var dates = new[] { "2018", "2018-01", "2018-01-01", "2017-12-31" }.Select(PartialDate.Parse).Order();

        Assert.That(dates.Select(date => date.ToString()), Is.EqualTo(new[] { "2017-12-31", "2018-01-01", "2018-01", "2018" }));
    }

    [Test]
    public void A_month_lies_inside_a_window_only_as_a_whole()
    {
        var window = new DateWindow(new(2018, 3, 15), new(2018, 6, 15));

        Assert.That(window.ContainsWhole(PartialDate.Parse("2018-04")), Is.True);
        Assert.That(window.ContainsWhole(PartialDate.Parse("2018-03")), Is.False);
        Assert.That(window.ContainsWhole(PartialDate.Parse("2018-06")), Is.False);
    }
}
