using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Publishing.Templates.Wording;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Publishing.Templates.Wording;

public sealed class DateWordsTests
{
    [TestCase("2018-03-05", "5 March 2018", "ngày 05 tháng 3 năm 2018")]
    [TestCase("2018-02-15", "15 February 2018", "ngày 15 tháng 02 năm 2018")]
    [TestCase("2018-01-31", "31 January 2018", "ngày 31 tháng 01 năm 2018")]
    [TestCase("2018-12", "December 2018", "tháng 12 năm 2018")]
    [TestCase("2018-02", "February 2018", "tháng 02 năm 2018")]
    [TestCase("2018", "2018", "năm 2018")]
    public void A_date_in_running_text(string date, string english, string vietnamese)
    {
        Assert.That(Spaced(For(Language.English).InProse(PartialDate.Parse(date))), Is.EqualTo(english));
        Assert.That(Spaced(For(Language.Vietnamese).InProse(PartialDate.Parse(date))), Is.EqualTo(vietnamese));
    }

    [TestCase("2018-03-05", null, "5 Mar 2018", "05/03/2018")]
    [TestCase("2018-03-05", "2018-03-05", "5 Mar 2018", "05/03/2018")]
    [TestCase("2018-03-05", "2018-03-09", "5\u20139 Mar 2018", "05\u201309/03/2018")]
    [TestCase("2018-06-27", "2018-08-02", "27 Jun \u2013 2 Aug 2018", "27/06 \u2013 02/08/2018")]
    [TestCase("2017-12-28", "2018-01-03", "28 Dec 2017 \u2013 3 Jan 2018", "28/12/2017 \u2013 03/01/2018")]
    [TestCase("2018-03", null, "Mar 2018", "03/2018")]
    [TestCase("2018-03", "2018-05", "Mar 2018 \u2013 May 2018", "03/2018 \u2013 05/2018")]
    [TestCase("2018", null, "2018", "2018")]
    public void A_date_or_a_run_of_days_in_a_table(string start, string? end, string english, string vietnamese)
    {
        var (from, to) = (PartialDate.Parse(start), end is null ? (PartialDate?)null : PartialDate.Parse(end));

        Assert.That(Spaced(For(Language.English).InTable(from, to)), Is.EqualTo(english));
        Assert.That(Spaced(For(Language.Vietnamese).InTable(from, to)), Is.EqualTo(vietnamese));
    }

    [Test]
    public void A_window_names_its_first_and_its_last_day()
    {
        var quarter = new DateWindow(new(2018, 1, 1), new(2018, 4, 1));
        var cutoff = new DateWindow(new(2017, 12, 15), new(2018, 3, 15));

        Assert.That(Spaced(For(Language.English).InProse(quarter)), Is.EqualTo("from 1 January to 31 March 2018"));
        Assert.That(Spaced(For(Language.English).InProse(cutoff)), Is.EqualTo("from 15 December 2017 to 14 March 2018"));
        Assert.That(
            Spaced(For(Language.Vietnamese).InProse(quarter)), Is.EqualTo("từ ngày 01 tháng 01 đến ngày 31 tháng 3 năm 2018"));
    }

    [Test]
    public void A_number_of_a_date_stays_on_the_line_of_its_word()
    {
        var day = new DateOnly(2018, 3, 5);

        Assert.That(For(Language.Vietnamese).InProse(day), Is.EqualTo("ngày\u00A005 tháng\u00A03 năm\u00A02018"));
        Assert.That(For(Language.English).InProse(day), Is.EqualTo("5\u00A0March 2018"));
    }

    [TestCase("2018-Q1", "Q1/2018", "the first quarter of 2018", "Quý I/2018", "quý I năm 2018")]
    [TestCase("2018-Q4", "Q4/2018", "the fourth quarter of 2018", "Quý IV/2018", "quý IV năm 2018")]
    [TestCase(
        "2018-H1", "First six months of 2018", "the first six months of 2018", "6 tháng đầu năm 2018", "6 tháng đầu năm 2018")]
    [TestCase(
        "2018-H2", "Last six months of 2018", "the last six months of 2018", "6 tháng cuối năm 2018", "6 tháng cuối năm 2018")]
    [TestCase(
        "2018-9M", "First nine months of 2018", "the first nine months of 2018", "9 tháng đầu năm 2018", "9 tháng đầu năm 2018")]
    [TestCase("2018", "2018", "2018", "Năm 2018", "năm 2018")]
    [TestCase(
        "2016-01-28..2018-03-31", "28 Jan 2016 \u2013 31 Mar 2018", "the period from 28 January 2016 to 31 March 2018",
        "28/01/2016 \u2013 31/03/2018", "giai đoạn từ ngày 28 tháng 01 năm 2016 đến ngày 31 tháng 3 năm 2018")]
    public void A_period_has_a_short_and_a_full_name(
        string code, string shortEnglish, string english, string shortVietnamese, string vietnamese)
    {
        _ = ReviewPeriod.TryParse(code, ReportingCalendar.CalendarYear, out var period);

        Assert.That(Spaced(Periods(Language.English).InHeading(period!)), Is.EqualTo(shortEnglish));
        Assert.That(Spaced(Periods(Language.English).InProse(period!)), Is.EqualTo(english));
        Assert.That(Spaced(Periods(Language.Vietnamese).InHeading(period!)), Is.EqualTo(shortVietnamese));
        Assert.That(Spaced(Periods(Language.Vietnamese).InProse(period!)), Is.EqualTo(vietnamese));
    }

    [TestCase("2017-Q4", "2017-Q1", "the fourth or the first quarter of 2017", "quý IV và quý I năm 2017")]
    [TestCase("2017-H2", "2017-H1", "the last or the first six months of 2017", "6 tháng cuối và 6 tháng đầu năm 2017")]
    [TestCase(
        "2018-Q3", "2017-Q4", "the third quarter of 2018 or the fourth quarter of 2017", "quý III năm 2018 và quý IV năm 2017")]
    public void Two_periods_share_the_words_that_both_end_with(string one, string other, string english, string vietnamese)
    {
        ReviewPeriod[] periods = [Period(one), Period(other)];

        Assert.That(Spaced(Periods(Language.English).Alternatives(periods)), Is.EqualTo(english));
        Assert.That(Spaced(Periods(Language.Vietnamese).Alternatives(periods)), Is.EqualTo(vietnamese));
        Assert.That(Periods(Language.English).Alternatives([]), Is.Empty);
    }

    private static ReviewPeriod Period(string code) => ReviewPeriod.TryParse(code, ReportingCalendar.CalendarYear, out var period)
        ? period
        : throw new ArgumentException(code);

    private static DateWords For(Language language) => new(Words.Load(Repository.PathTo("templates"), language));

    private static PeriodWords Periods(Language language) =>
        new(Words.Load(Repository.PathTo("templates"), language), For(language));

    private static string Spaced(string text) => text.Replace(Typography.NoBreakSpace, ' ');
}
