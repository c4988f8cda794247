using System.Globalization;
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
        new(ProjectKind.Dioxin, "USA", "war_legacy", "ADAF", new("Remediation of contaminated soil (made-up site)",
            "Xử lý đất ô nhiễm (địa điểm giả định)")),
        new(ProjectKind.MineAction, "KOR", "war_legacy", "VNMAC", new("Survey and clearance (made-up district)",
            "Khảo sát, rà phá bom mìn (địa bàn giả định)")),
        new(ProjectKind.CapacityBuilding, "AUS", "peacekeeping", "FRD", new("Language training for peacekeepers (made up)",
            "Bồi dưỡng ngoại ngữ cho lực lượng gìn giữ hòa bình (giả định)")),
        new(ProjectKind.Other, "JPN", "military_medicine", "MMA", new("Training in underwater medicine (made up)",
            "Đào tạo về y học dưới nước (giả định)")),
        new(ProjectKind.Industry, "RUS", "defense_industry", "GDDI", new("Joint repair of equipment (made up)",
            "Hợp tác sửa chữa trang bị (giả định)")),
        new(ProjectKind.Training, "IND", "training", "FRD", new("Exchange of instructors (made up)",
            "Trao đổi giảng viên (giả định)")),
    ];

    private static readonly string[] Outlets =
        ["People's Army Newspaper", "National Defense Television", "Portal of the Ministry of National Defense"];

    private static readonly Bilingual OnTime = new("Work goes on as planned.", "Đang triển khai theo kế hoạch.");
    private static readonly Bilingual Completed = new("All work is completed.", "Đã hoàn thành toàn bộ công việc.");
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

    /// <summary>The project that such an activity is part of; null when there is none with the partner on that theme.</summary>
    public static string? NamedBy(Activity activity, DateOnly day, SampleOptions options)
    {
        if (activity.Partners is not [var partner] || activity.Form is "agreement" or "phone_talks") return null;
        var draft = Array.FindIndex(Drafts, draft => draft.Partner == partner.Code && activity.Themes.Contains(draft.Theme));
        return draft >= 0 && IsRunning(draft + 1, day, options) ? IdOf(draft + 1) : null;
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
            // Nobody reports the progress of a project twice in a month.
            var told = new HashSet<(int Project, int Month)>();
            for (var number = 0; number < EachQuarter * 4; number++) yield return PublicationOf(year, number, options, told);
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
            Name = new(
                FormattableString.Invariant($"Stage {half} of {halves}"),
                FormattableString.Invariant($"Giai đoạn {half}/{halves}")),
            Due = PartialDate.OfDay(due),
            DoneOn = isDone ? PartialDate.OfDay(done) : null,
            Percent = dice.Chance(850) ? Math.Min(100, half * 100 / halves) : null,
            AsOf = PartialDate.OfDay(isDone && done > due ? done : due),
            Statement = isLate ? Waiting : half == halves ? Completed : OnTime,
        };
    }

    private static readonly Phrase[] Subjects =
    [
        new("Vietnam and {partner} step up defense cooperation", "Việt Nam - {name} tăng cường hợp tác quốc phòng"),
        new("Cooperation with {partner} in {topic}", "Hợp tác với {partner} về {topic}"),
        new("Interview on defense relations with {partner}", "Phỏng vấn về quan hệ quốc phòng với {partner}"),
        new("Photo report: delegation of {partner} in {place}", "Phóng sự ảnh: Đoàn {partner} tại {place}"),
    ];

    private static readonly Phrase Progress = new("Progress of a project with {partner}: {topic}",
        "Tiến độ dự án hợp tác với {partner} về {topic}");

    // A publication of a project is about its partner and theme; any other about whoever came up in those days.
    private static Bilingual TitleOf(int? project, DateOnly day, SplitMix64 dice)
    {
        var draft = project is { } number ? Drafts[number - 1] : null;
        var partner = draft is null ? SamplePartners.InDialogue.Pick(dice) : SamplePartners.Of(draft.Partner);
        var words = new SampleWords
        {
            Partner = partner,
            Topic = draft is null ? dice.OneOf(SampleTopics.With(partner)) : SampleTopics.Of(draft.Theme),
            Place = dice.OneOf(SamplePlaces.Cities),
        };
        var title = (draft is null ? dice.OneOf(Subjects) : Progress).With(words);
        // Papers come back to the same subject; the month tells one from the other.
        return new(
            string.Create(CultureInfo.InvariantCulture, $"{title.English}, {day:MMMM yyyy}"),
            FormattableString.Invariant($"{title.Vietnamese}, tháng {(day.Month < 3 ? "0" : "")}{day.Month} năm {day.Year}"));
    }

    private static Publication PublicationOf(
        int year, int number, SampleOptions options, HashSet<(int Project, int Month)> told)
    {
        var dice = SplitMix64.For(options.Seed + 15, (ulong)(year * 100 + number));
        var isHome = dice.Chance(600);
        var day = new DateOnly(year, number / EachQuarter * 3 + dice.Between(1, 3), dice.Between(1, 28));
        // Nobody writes of a project before it begins.
        var running = Enumerable.Range(1, Drafts.Length).Where(project => IsRunning(project, day, options)).ToList();
        var project = dice.Chance(500) && running.Count > 0 ? dice.OneOf(running) : (int?)null;
        if (project is { } proposed && !told.Add((proposed, day.Month))) project = null;
        return new()
        {
            Id = FormattableString.Invariant($"PUB-{year}-{number + 1:00}"),
            Secrecy = dice.Chance(800) ? Secrecy.Public : Secrecy.Internal,
            Source = "Made up for illustration: list of publications",
            Title = TitleOf(project, day, dice) is var title && dice.Chance(900) ? title : title with { English = null },
            Outlet = dice.Chance(950) ? dice.OneOf(Outlets) : null,
            Language = dice.Chance(950) ? isHome ? "vi" : "en" : null,
            Audience = isHome ? Audience.Home : Audience.Abroad,
            PublishedOn = dice.Chance(900) ? PartialDate.OfDay(day) : PartialDate.OfMonth(day.Year, day.Month),
            ProjectId = project is { } one ? IdOf(one) : null,
        };
    }

    private static bool IsRunning(int number, DateOnly day, SampleOptions options) =>
        day >= FirstDayOf(number, options) && day.Year <= LastYearOf(number, options);

    private static DateOnly FirstDayOf(int number, SampleOptions options) => new(options.FirstYear, number, 1);

    // One in three ends before the last year.
    private static int LastYearOf(int number, SampleOptions options) =>
        number % 3 == 0 ? Math.Max(options.FirstYear, options.LastYear - 2) : options.LastYear + 1;

    private static string IdOf(int number) => FormattableString.Invariant($"PROJECT-{number}");

    private sealed record Draft(ProjectKind Kind, string Partner, string Theme, string Lead, Bilingual Name);
}
