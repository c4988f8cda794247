using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Data.Storage;

namespace QuarterlyReports.App.Runs;

/// <summary>From the database to the dossier of one partner or mechanism.</summary>
public static class BriefRun
{
    /// <summary>The template of dossiers.</summary>
    public const string Template = "dossier";

    /// <summary>The formats that a dossier has: it is a document, and no workbook.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["pdf", "docx", "html"];

    /// <exception cref="UnusableInputException">
    /// Nobody knows the partner or mechanism, or there is no time to speak of.
    /// </exception>
    public static IReadOnlyList<ReviewFile> Run(Workplace place, BriefOrder order, CancellationToken stop)
    {
        var (subject, period) = Find(place, order);
        return ReviewRun.Run(place, order.Document(period) with { About = subject, Template = Template }, stop);
    }

    private static (DossierSubject Subject, ReviewPeriod Period) Find(Workplace place, BriefOrder order)
    {
        using var database = Databases.Open(place);
        var subject = DossierSubject.Find(order.About, new ReferenceStore(database).Load());
        return (subject, PeriodOf(order, new ReviewRecordsStore(database).Coverage(order.Ceiling)));
    }

    private static ReviewPeriod PeriodOf(BriefOrder order, DateWindow? coverage)
    {
        if (order.From is { } only && order.From == order.To) return only;
        var first = order.From?.Window.From ?? coverage?.From ?? throw NoTime();
        var last = order.To?.Window.Last ?? coverage?.Last ?? throw NoTime();
        if (last < first) throw WrongOrder(first, last);
        return ReviewPeriod.TryOfDays(first, last, order.Calendar, out var period) ? period : throw TooLong(first, last);
    }

    private static UnusableInputException WrongOrder(DateOnly first, DateOnly last) => new(new(
        FormattableString.Invariant($"The dossier would end on {last:yyyy-MM-dd}, before it begins on {first:yyyy-MM-dd};")
        + " give --from a period before the one of --to.",
        FormattableString.Invariant($"Hồ sơ kết thúc ngày {last:yyyy-MM-dd}, trước ngày bắt đầu {first:yyyy-MM-dd};")
        + " hãy nêu --from trước --to."));

    private static UnusableInputException TooLong(DateOnly first, DateOnly last) => new(new(
        FormattableString.Invariant($"The dossier would run from {first:yyyy-MM-dd} to {last:yyyy-MM-dd};")
        + " give the --from and --to that you mean, such as --from 2018-Q1.",
        FormattableString.Invariant($"Hồ sơ sẽ kéo dài từ {first:yyyy-MM-dd} đến {last:yyyy-MM-dd};")
        + " hãy nêu đúng --from và --to, chẳng hạn --from 2018-Q1."));

    private static UnusableInputException NoTime() => new(new(
        "The database holds no activity that says when a dossier begins and ends; give --from and --to, such as --from 2018-Q1.",
        "Cơ sở dữ liệu không có hoạt động nào để xác định thời gian; hãy nêu --from và --to, chẳng hạn --from 2018-Q1."));
}
