using QuarterlyReports.App.Runs.Files;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.App.Runs;

/// <summary>Prints a finished review in the formats and languages asked for.</summary>
internal static class ReviewFiles
{
    /// <summary>The files are whole and on disk; the batch still has to give them their names.</summary>
    public static IReadOnlyList<ReviewFile> Make(
        Workplace place, ReviewOrder order, QuarterReview review, FileBatch files, CancellationToken stop)
    {
        var press = new ReviewPress(place, order, review);
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
