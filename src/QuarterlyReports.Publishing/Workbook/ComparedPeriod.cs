using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Publishing.Workbook;

/// <summary>A period beside which the review's own is set, and the name of its figures.</summary>
internal sealed record ComparedPeriod(ReviewPeriod Period, Func<FigureKey, FigureKey> Key)
{
    /// <summary>Whether its activities are on record, as few or many as they are (counting rule 15).</summary>
    public bool IsKeptIn(QuarterReview review) => review.Figures[Key(FigureKeys.Held)].Basis != Basis.NotKept;

    /// <summary>The previous period and last year's; once where they are the same, as for a year.</summary>
    public static IReadOnlyList<ComparedPeriod> Of(ReviewPeriod period)
    {
        var previous = new ComparedPeriod(period.Previous, key => key.InPreviousPeriod);
        var lastYear = new ComparedPeriod(period.LastYear, key => key.InLastYear);
        return previous.Period.Window == lastYear.Period.Window ? [previous] : [previous, lastYear];
    }
}
