namespace QuarterlyReports.App.Runs;

/// <summary>From the database to the files of one review: all of them get their names, or none.</summary>
public static class ReviewRun
{
    /// <exception cref="UnusableInputException">A format or template is not to be had.</exception>
    public static IReadOnlyList<ReviewFile> Run(Workplace place, ReviewOrder order, CancellationToken stop)
    {
        var review = FiguresRun.Run(place, order.Request, stop);
        using var files = place.NewFiles();
        var made = ReviewFiles.Make(place, order, review, files, stop);
        files.Publish();
        return made;
    }
}
