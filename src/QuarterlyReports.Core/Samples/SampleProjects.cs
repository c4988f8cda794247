using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Core.Samples;

/// <summary>Projects of several years, a milestone of each half-year, and what is published about them.</summary>
internal static class SampleProjects
{
    private const int EachQuarter = 8;

    private static readonly Draft[] Drafts =
    [
        new(ProjectKind.Dioxin, "USA", "ADAF", new("Remediation of contaminated soil, made-up site",
            "Xử lý đất ô nhiễm, địa điểm giả định")),
        new(ProjectKind.MineAction, "KOR", "VNMAC", new("Survey and clearance, made-up district",
            "Khảo sát, rà phá bom mìn, địa bàn giả định")),
        new(ProjectKind.CapacityBuilding, "AUS", "VDPO", new("Language training for peacekeepers, made up",
            "Bồi dưỡng ngoại ngữ cho lực lượng gìn giữ hòa bình, giả định")),
        new(ProjectKind.AseanChair, "ASEAN", "FRD", new("Preparation of defense meetings, made up",
            "Chuẩn bị các hội nghị quốc phòng, giả định")),
        new(ProjectKind.Industry, "RUS", "GDDI", new("Joint repair of equipment, made up",
            "Hợp tác sửa chữa trang bị, giả định")),
        new(ProjectKind.Training, "IND", "FRD", new("Exchange of instructors, made up", null)),
    ];

    private static readonly string[] Outlets = ["Army newspaper", "Army television", "Ministry website"];

    private static readonly Bilingual OnTime = new("Work goes on as planned.", "Đang triển khai theo kế hoạch.");
    private static readonly Bilingual Waiting = new("Waiting for the partner's approval.", "Đang chờ đối tác phê duyệt.");

    public static IEnumerable<Project> Projects(SampleOptions options)
    {
        for (var number = 1; number <= Drafts.Length; number++)
        {
            var draft = Drafts[number - 1];
            var end = LastYearOf(number, options);
            yield return new()
            {
                Id = IdOf(number),
                Secrecy = number % 2 == 1 ? Secrecy.Public : Secrecy.Internal,
                Source = "Made up for illustration: decision on the project",
                Name = draft.Name,
                Kind = draft.Kind,
                Partners = [draft.Partner],
                Lead = draft.Lead,
                Status = end < options.LastYear ? ProjectStatus.Completed : ProjectStatus.Active,
                Start = number == 1 ? null : PartialDate.OfMonth(options.FirstYear, number),
                End = PartialDate.OfYear(end),
            };
        }
    }

    public static IEnumerable<Milestone> Milestones(SampleOptions options)
    {
        for (var number = 1; number <= Drafts.Length; number++)
        {
            var halves = (LastYearOf(number, options) - options.FirstYear + 1) * 2;
            for (var half = 1; half <= halves; half++)
                if (MilestoneOf(number, half, halves, options) is { } milestone) yield return milestone;
        }
    }

    public static IEnumerable<Publication> Publications(SampleOptions options)
    {
        for (var year = options.FirstYear; year <= options.LastYear; year++)
        {
            for (var number = 0; number < EachQuarter * 4; number++) yield return PublicationOf(year, number, options);
        }
    }

    private static Milestone? MilestoneOf(int project, int half, int halves, SampleOptions options)
    {
        var dice = SplitMix64.For(options.Seed + 14, (ulong)(project * 1000 + half));
        var due = new DateOnly(options.FirstYear, 1, 1).AddMonths(half * 6).AddDays(-1);
        if (due.Year > options.LastYear) return null;
        var isLate = dice.Chance(250);
        var done = due.AddDays(isLate ? dice.Between(10, 120) : -dice.Between(0, 30));
        var isDone = done.Year <= options.LastYear;
        return new()
        {
            Id = FormattableString.Invariant($"STAGE-{project}-{half}"),
            Secrecy = dice.Chance(400) ? Secrecy.Public : Secrecy.Internal,
            Source = "Made up for illustration: report on the project",
            ProjectId = IdOf(project),
            Name = new(FormattableString.Invariant($"Stage {half}"), FormattableString.Invariant($"Giai đoạn {half}")),
            Due = PartialDate.OfDay(due),
            DoneOn = isDone ? PartialDate.OfDay(done) : null,
            Percent = dice.Chance(850) ? Math.Min(100, half * 100 / halves) : null,
            AsOf = PartialDate.OfDay(isDone && done > due ? done : due),
            Statement = isLate ? Waiting : OnTime,
        };
    }

    private static Publication PublicationOf(int year, int number, SampleOptions options)
    {
        var dice = SplitMix64.For(options.Seed + 15, (ulong)(year * 100 + number));
        var isHome = dice.Chance(600);
        var day = new DateOnly(year, number / EachQuarter * 3 + dice.Between(1, 3), dice.Between(1, 28));
        var project = dice.Chance(500) ? dice.Between(1, Drafts.Length) : (int?)null;
        return new()
        {
            Id = FormattableString.Invariant($"PUB-{year}-{number + 1:00}"),
            Secrecy = dice.Chance(800) ? Secrecy.Public : Secrecy.Internal,
            Source = "Made up for illustration: list of publications",
            Title = new(FormattableString.Invariant($"On defense cooperation, {number + 1} of {year}"),
                dice.Chance(900) ? FormattableString.Invariant($"Về hợp tác quốc phòng, bài {number + 1} năm {year}") : null),
            Outlet = dice.Chance(950) ? dice.OneOf(Outlets) : null,
            Language = dice.Chance(950) ? isHome ? "vi" : "en" : null,
            Audience = isHome ? Audience.Home : Audience.Abroad,
            PublishedOn = dice.Chance(900) ? PartialDate.OfDay(day) : PartialDate.OfMonth(day.Year, day.Month),
            ProjectId = project is { } one ? IdOf(one) : null,
        };
    }

    // One in three ends before the last year.
    private static int LastYearOf(int number, SampleOptions options) =>
        number % 3 == 0 ? Math.Max(options.FirstYear, options.LastYear - 2) : options.LastYear + 1;

    private static string IdOf(int number) => FormattableString.Invariant($"PROJECT-{number}");

    private sealed record Draft(ProjectKind Kind, string Partner, string Lead, Bilingual Name);
}
