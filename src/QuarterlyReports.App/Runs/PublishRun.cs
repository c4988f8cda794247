using QuarterlyReports.App.Runs.Files;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Data.Storage;
using QuarterlyReports.Publishing.Releases;

namespace QuarterlyReports.App.Runs;

/// <summary>
/// From the database to an issued review: a numbered pack that nobody changes again, and its figures in the database. Both are
/// there afterwards, or neither.
/// </summary>
public static class PublishRun
{
    /// <exception cref="UnusableInputException">
    /// A template is not to be had, or another folder bears the name of the pack.
    /// </exception>
    /// <exception cref="StorageException">Records changed while the pack was being made.</exception>
    public static PublishResult Run(Workplace place, PublishOrder order, CancellationToken stop)
    {
        using var database = Databases.Open(place);
        var issues = new IssueStore(database);
        var request = order.Review.Request;
        var isPreliminary = order.Review.Document.IsPreliminary;
        // Planned before the records are read: whatever changes from here on is noticed when the issue is written.
        var plan = issues.Plan(request, isPreliminary);
        if (plan.Number > 1 && string.IsNullOrWhiteSpace(order.Note)) throw NeedsNote(request.Period.Code);
        var review = ReviewBuilder.Build(request, new ReviewRecordsStore(database).For(request));
        if (!isPreliminary && IssueObstacles.Of(review) is { Count: > 0 } obstacles) return new(obstacles, []);
        var name = ReleaseManifest.PackName(request, isPreliminary, plan.Number);
        using var pack = new PackFolder(Path.Combine(order.Review.OutputFolder, name), place.Watch);
        var changed = Changed(review, issues.Figures(request, request.Period));
        var files = Files(place, order, review, Manifest(order, plan, changed), pack, stop);
        using var issue = issues.Begin(new()
        {
            Request = request,
            IsPreliminary = isPreliminary,
            Plan = plan,
            Pack = name,
            ManifestSha256 = files[^1].Made.Sha256,
            Note = order.Note,
            Who = place.User,
            When = place.Clock.GetUtcNow(),
            Figures = review.Figures.All,
        });
        pack.GiveName();
        issue.Commit();
        pack.Keep();
        return new([], [.. files.Select(file => InPack(pack, file))]) { Number = plan.Number, Folder = pack.Path };
    }

    // The manifest is the last file, and names all before it.
    private static List<ReviewFile> Files(
        Workplace place,
        PublishOrder order,
        QuarterReview review,
        ReleaseManifest manifest,
        PackFolder pack,
        CancellationToken stop)
    {
        using var files = place.NewFiles();
        var made = ReviewFiles.Make(place, order.Review with { OutputFolder = pack.Part }, review, files, stop);
        var whole = manifest with { Files = [.. made.Select(Released)] };
        var path = Path.Combine(pack.Part, ReleaseManifest.FileName);
        var last = files.Write(path, stream => ManifestJson.Write(whole, stream));
        files.Publish();
        return [.. made, new(last)];
    }

    // The files are named when they are made.
    private static ReleaseManifest Manifest(PublishOrder order, IssuePlan plan, IReadOnlyList<ChangedFigure> changed) => new()
    {
        Request = order.Review.Request,
        IsPreliminary = order.Review.Document.IsPreliminary,
        Number = plan.Number,
        DatabaseRevision = plan.Revision,
        AsOf = plan.AsOf,
        Note = order.Note,
        DocumentNumber = order.Review.Document.Number,
        DocumentDate = order.Review.Document.Date,
        Changed = changed,
        Files = [],
    };

    private static ReleasedFile Released(ReviewFile file) => new(
        Path.GetFileName(file.Made.Path), file.Made.Bytes, file.Made.Sha256, file.Pages, file.Sheets);

    private static IReadOnlyList<ChangedFigure> Changed(QuarterReview review, IssuedFigures? before) => before is null
        ? []
        : [.. review.Figures.All
            .Where(figure => before.Printed.TryGetValue(figure.Key, out var printed) && printed.Value != figure.Value)
            .Select(figure => new ChangedFigure(figure.Key, before.Printed[figure.Key].Value, figure.Value))];

    private static UnusableInputException NeedsNote(string period) => new(new Bilingual(
        $"This review of {period} has been issued before; say with --note why it is issued again.",
        $"Báo cáo {period} này đã được phát hành; hãy nêu lý do phát hành lại bằng --note."));

    private static ReviewFile InPack(PackFolder pack, ReviewFile file) =>
        file with { Made = file.Made with { Path = Path.Combine(pack.Path, Path.GetFileName(file.Made.Path)) } };
}
