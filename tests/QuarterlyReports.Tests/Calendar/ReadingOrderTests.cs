using QuarterlyReports.Core.Calendar;

namespace QuarterlyReports.Tests.Calendar;

public sealed class ReadingOrderTests
{
    [Test]
    public void A_month_stands_after_its_days_and_a_year_at_its_end()
    {
        string[] dates = ["2018", "2018-01", "2018-12-31", "2018-02-01", "2018-01-31", "2018-01-01", "2017-12"];

        var inOrder = dates.Select(PartialDate.Parse).Order(ReadingOrder.Instance);

        Assert.That(inOrder.Select(date => date.ToString()), Is.EqualTo(new[]
        {
            "2017-12", "2018-01-01", "2018-01-31", "2018-01", "2018-02-01", "2018-12-31", "2018",
        }));
    }
}
