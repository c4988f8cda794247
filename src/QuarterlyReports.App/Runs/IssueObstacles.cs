using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.App.Runs;

/// <summary>What stops a final review and not a preliminary one (counting rules 3 and 22), each with what to do.</summary>
internal static class IssueObstacles
{
    public static IReadOnlyList<Bilingual> Of(QuarterReview review) => [.. NotPlaced(review), .. WithoutProgress(review)];

    private static IEnumerable<Bilingual> NotPlaced(QuarterReview review)
    {
        List<string> records =
        [
            .. review.NotPlaced.Select(activity => $"{activity.Id} ({activity.Start})"),
            .. review.EntriesNotPlaced.Concat(review.PublicationsNotPlaced).Select(entry => entry.Id),
            .. review.Figures[FigureKeys.DeploymentsNotPlaced].Records,
        ];
        if (records.Count == 0) yield break;
        var names = string.Join(", ", records);
        yield return new(
            $"Dated too coarsely to say whether they belong to {review.Period.Code}: {names}. "
            + "Import them with dates to the day, or issue a preliminary review with --preliminary.",
            $"Ngày tháng chưa đủ chính xác để biết có thuộc kỳ {review.Period.Code} hay không: {names}. "
            + "Hãy nhập lại với ngày cụ thể, hoặc phát hành bản sơ bộ bằng --preliminary.");
    }

    private static IEnumerable<Bilingual> WithoutProgress(QuarterReview review)
    {
        var directives = review.FollowUps.Where(followUp => followUp.LacksProgress)
            .Select(followUp => followUp.Directive.Id).ToList();
        if (directives.Count == 0) yield break;
        var names = string.Join(", ", directives);
        yield return new(
            $"Orientations that were due and have no statement of progress: {names}. "
            + "Import them with progress_en or progress_vi, or issue a preliminary review with --preliminary.",
            $"Định hướng đến hạn chưa có báo cáo tiến độ: {names}. "
            + "Hãy nhập progress_vi hoặc progress_en cho các định hướng này, hoặc phát hành bản sơ bộ bằng --preliminary.");
    }
}
