using System.Globalization;
using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.App.Runs;

/// <summary>What a reader of the figures has to know beside them: each a sentence in both languages.</summary>
public static class ReviewNotes
{
    public static IReadOnlyList<Bilingual> Of(QuarterReview review) =>
    [
        Window(review.Period), CountedBy(review.Request.CountBy), .. Coverage(review), .. NotPlaced(review),
        .. Continuing(review), .. Overlap(review.Regions, "regions", "khu vực"),
        .. Overlap(review.Mechanisms, "mechanisms", "cơ chế"), .. QuarterSum(review.QuarterSum),
        .. Restated(review.Figures.All), .. Missing(review.Returns), .. Unreviewed(review.UnreviewedRecords),
        .. Partial(review.IsPartial),
    ];

    private static Bilingual Window(ReviewPeriod period) => new(
        $"The period {period.Code} runs from {Day(period.Window.From)} to {Day(period.Window.Last)} "
        + $"(calendar {period.Calendar.Code}).",
        $"Kỳ {period.Code} từ {Day(period.Window.From)} đến {Day(period.Window.Last)} (lịch {period.Calendar.Code}).");

    private static Bilingual CountedBy(CountBy countBy) => countBy == CountBy.Start
        ? new("An activity counts on the day it began.", "Hoạt động được tính theo ngày bắt đầu.")
        : new("An activity counts on the day it ended.", "Hoạt động được tính theo ngày kết thúc.");

    private static IEnumerable<Bilingual> Coverage(QuarterReview review)
    {
        var window = review.Period.Window;
        if (review.Coverage is not { } kept)
        {
            yield return new("The database holds no activities.", "Cơ sở dữ liệu chưa có hoạt động nào.");
        }
        else if (window.From < kept.From || window.Last > kept.Last)
        {
            yield return new(
                $"Recorded activities begin between {Day(kept.From)} and {Day(kept.Last)}; the period reaches beyond that.",
                $"Các hoạt động đã ghi bắt đầu từ {Day(kept.From)} đến {Day(kept.Last)}; kỳ này vượt ra ngoài khoảng đó.");
        }
    }

    private static IEnumerable<Bilingual> NotPlaced(QuarterReview review)
    {
        if (review.NotPlaced.Count == 0) yield break;
        var records = string.Join(", ", review.NotPlaced.Select(activity => $"{activity.Id} ({activity.Start})"));
        yield return new(
            $"Dated too coarsely to be placed, counted in no total: {records}.",
            $"Ngày tháng chưa đủ chính xác để xếp vào kỳ, không tính vào tổng số nào: {records}.");
    }

    private static IEnumerable<Bilingual> Continuing(QuarterReview review)
    {
        if (review.Continuing.Count == 0) yield break;
        var records = string.Join(", ", review.Continuing.Select(counted => counted.Activity.Id));
        yield return new(
            $"Continuing, counted in another period: {records}.", $"Đang tiếp tục, được tính ở kỳ khác: {records}.");
    }

    private static IEnumerable<Bilingual> Overlap(Reconciliation rows, string what, string whatVietnamese)
    {
        if (rows.Overlap == 0) yield break;
        var records = string.Join(", ", rows.OverlappingRecords);
        yield return new(
            $"Sum of {what} {rows.Sum} - overlap {rows.Overlap} = {rows.Total}; counted more than once: {records}.",
            $"Tổng theo {whatVietnamese} {rows.Sum} - trùng {rows.Overlap} = {rows.Total}; được tính nhiều lần: {records}.");
    }

    private static IEnumerable<Bilingual> QuarterSum(QuarterSum? sum)
    {
        if (sum is not { TooCoarse.Count: > 0 }) yield break;
        var records = string.Join(", ", sum.TooCoarse);
        yield return new(
            $"Placed in the period but in none of its quarters: {records}.",
            $"Thuộc kỳ nhưng không xếp được vào quý nào: {records}.");
    }

    private static IEnumerable<Bilingual> Restated(IReadOnlyList<Figure> figures)
    {
        var changes = figures.Where(figure => figure.Recount is not null).Select(Restated).ToList();
        if (changes.Count == 0) yield break;
        var all = string.Join(", ", changes);
        yield return new(
            $"Compared with the issued figures; restated since: {all}.",
            $"So sánh với số liệu đã phát hành; điều chỉnh sau đó: {all}.");
    }

    private static string Restated(Figure figure) => $"{figure.Key} {Number(figure)} -> {Number(figure.Recount)}";

    private static string Number(Figure? figure) => figure?.Value?.ToString(CultureInfo.InvariantCulture) ?? "-";

    private static IEnumerable<Bilingual> Missing(IReadOnlyList<ReturnStanding> returns)
    {
        var units = returns.Where(standing => standing.IsMissing).Select(standing => standing.Return.Unit ?? standing.Return.Id)
            .Distinct(StringComparer.Ordinal).ToList();
        if (units.Count == 0) yield break;
        var names = string.Join(", ", units);
        yield return new($"Returns are missing of: {names}.", $"Còn thiếu báo cáo của: {names}.");
    }

    private static IEnumerable<Bilingual> Unreviewed(int records)
    {
        if (records == 0) yield break;
        yield return new(
            $"Nobody has reviewed the secrecy of {records} of the counted records.",
            $"Có {records} bản ghi được tính chưa được xác định độ mật.");
    }

    // It says that something is missing, and never how much (counting rule 7).
    private static IEnumerable<Bilingual> Partial(bool isPartial)
    {
        if (!isPartial) yield break;
        yield return new("This edition is partial: records above its ceiling are left out.",
            "Đây là bản rút gọn: không gồm các bản ghi vượt độ mật cho phép.");
    }

    private static string Day(DateOnly day) => FormattableString.Invariant($"{day:yyyy-MM-dd}");
}
