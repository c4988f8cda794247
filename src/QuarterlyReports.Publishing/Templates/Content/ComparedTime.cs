using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Publishing.Templates.Content;

/// <summary>A period beside which the review's own is set (counting rule 18), and the name of its figures.</summary>
internal sealed record ComparedTime(ReviewPeriod Period, Func<FigureKey, FigureKey> Of)
{
    /// <summary>The previous period and last year's; once where they are the same, as for a year and for nine months.</summary>
    public static IReadOnlyList<ComparedTime> Beside(ReviewPeriod period)
    {
        var previous = new ComparedTime(period.Previous, key => key.InPreviousPeriod);
        return period.LastYear == period.Previous
            ? [previous]
            : [previous, new ComparedTime(period.LastYear, key => key.InLastYear)];
    }
}
