using QuarterlyReports.App.Runs.Files;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.App.Runs;

/// <summary>Prints a finished review in the formats and languages asked for.</summary>
internal static class ReviewFiles
{
    /// <summary>
    /// The files are whole and on disk; the batch still has to give them their names. Those of one language are made one after
    /// the other, the languages side by side.
    /// </summary>
    public static IReadOnlyList<ReviewFile> Make(
        Workplace place, ReviewOrder order, QuarterReview review, FileBatch files, CancellationToken stop)
    {
        var press = new ReviewPress(place, order, review);
        var wanted = Wanted(order).ToList();
        var made = new ReviewFile[wanted.Count];
        SideBySide.Run(
        [
            .. wanted.Index().GroupBy(file => file.Item.Language ?? order.Languages[0]).Select(ofLanguage => (Action)(() =>
            {
                foreach (var (index, (format, language)) in ofLanguage)
                {
                    stop.ThrowIfCancellationRequested();
                    made[index] = Make(place, order, press, files, format, language);
                }
            })),
        ]);
        stop.ThrowIfCancellationRequested();
        return made;
    }

    private static ReviewFile Make(
        Workplace place, ReviewOrder order, ReviewPress press, FileBatch files, string format, Language? language)
    {
        var name = ReviewFileNames.For(order, language, format);
        place.Progress.Report(new(new($"Making {name}", $"Đang tạo {name}")));
        int? size = null;
        var file = files.Write(Path.Combine(order.OutputFolder, name), stream => size = press.Print(format, language, stream));
        return format == "xlsx" ? new(file, Sheets: size) : new(file, Pages: size);
    }

    // Figures as JSON are the same in every language.
    private static IEnumerable<(string Format, Language? Language)> Wanted(ReviewOrder order) =>
        from format in order.Formats
        from language in format == "json"
            ? new Language?[] { null }
            : [.. order.Languages.Select(language => (Language?)language)]
        select (format, language);
}
