using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates;
using QuarterlyReports.Tests.Review;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Publishing.Templates;

/// <summary>Documents made with the shipped template from the sample records.</summary>
internal static class SampleDocuments
{
    public static readonly ReviewTemplate Template = new(Repository.PathTo("templates"), "quarterly-review");

    public static Document Of(string period, Language language) => Template.Build(Review(period), language, new());

    public static QuarterReview Review(string period, ReportingCalendar? calendar = null)
    {
        _ = ReviewPeriod.TryParse(period, calendar ?? ReportingCalendar.CalendarYear, out var parsed);
        var records = PlainSample.Records with { Coverage = new DateWindow(new(2017, 10, 1), new(2018, 6, 28)) };
        return ReviewBuilder.Build(new() { Period = parsed ?? throw new ArgumentException(period) }, records);
    }
}
