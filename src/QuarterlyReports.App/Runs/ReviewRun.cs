using QuarterlyReports.Core.Records;

namespace QuarterlyReports.App.Runs;

/// <summary>From the database to the files of one review: all of them get their names, or none.</summary>
public static class ReviewRun
{
    /// <exception cref="UnusableInputException">A format or template is not to be had.</exception>
    public static IReadOnlyList<ReviewFile> Run(Workplace place, ReviewOrder order, CancellationToken stop)
    {
        var press = new ReviewPress(place, order, FiguresRun.Run(place, order.Request, stop));
        using var files = place.NewFiles();
        var made = new List<ReviewFile>();
        foreach (var (format, language) in Wanted(order))
        {
            stop.ThrowIfCancellationRequested();
            var name = ReviewFileNames.For(order, language, format);
            place.Progress.Report(new(new($"Making {name}", $"Đang tạo {name}")));
            int? size = null;
            var path = Path.Combine(order.OutputFolder, name);
            var file = files.Write(path, stream => size = press.Print(format, language, stream));
            made.Add(format == "xlsx" ? new(file, Sheets: size) : new(file, Pages: size));
        }

        stop.ThrowIfCancellationRequested();
        files.Publish();
        return made;
    }

    // Figures as JSON are the same in every language.
    private static IEnumerable<(string Format, Language? Language)> Wanted(ReviewOrder order) =>
        from format in order.Formats
        from language in format == "json"
            ? new Language?[] { null }
            : [.. order.Languages.Select(language => (Language?)language)]
        select (format, language);
}
