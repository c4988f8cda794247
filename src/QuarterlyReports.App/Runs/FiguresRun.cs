using QuarterlyReports.Core.Review;
using QuarterlyReports.Data.Storage;

namespace QuarterlyReports.App.Runs;

/// <summary>From the database to every figure of one review.</summary>
public static class FiguresRun
{
    public static QuarterReview Run(Workplace place, ReviewRequest request, CancellationToken stop)
    {
        using var database = Databases.Open(place);
        var records = new ReviewRecordsStore(database).For(request);
        stop.ThrowIfCancellationRequested();
        return ReviewBuilder.Build(request, records);
    }
}
