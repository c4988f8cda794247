using System.Globalization;
using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Core.Samples;

/// <summary>The yearly programme: the same visits and talks are planned with the main partners in every quarter.</summary>
internal static class SampleProgramme
{
    // Every quarter plans them all, so that an activity finds its item without looking it up.
    private static readonly Plan[] Plans =
    [
        new("LAO", "visit_out", "Delegation to Laos", "Đoàn thăm, làm việc tại Lào"),
        new("LAO", "border_exchange", "Border exchange with Laos", "Giao lưu biên giới với Lào"),
        new("KHM", "visit_in", "Delegation from Cambodia", "Đón đoàn Campuchia"),
        new("CHN", "border_exchange", "Border exchange with China", "Giao lưu biên giới với Trung Quốc"),
        new("CHN", "visit_out", "Delegation to China", "Đoàn thăm, làm việc tại Trung Quốc"),
        new("RUS", "visit_in", "Delegation from Russia", "Đón đoàn Liên bang Nga"),
        new("USA", "dialogue", "Talks with the United States", "Đối thoại với Hoa Kỳ"),
        new("USA", "visit_in", "Delegation from the United States", "Đón đoàn Hoa Kỳ"),
        new("IND", "visit_in", "Delegation from India", "Đón đoàn Ấn Độ"),
        new("JPN", "dialogue", "Talks with Japan", "Đối thoại với Nhật Bản"),
        new("SGP", "visit_out", "Delegation to Singapore", "Đoàn thăm, làm việc tại Singapore"),
        new("IDN", "port_call", "Port call of an Indonesian ship", "Đón tàu Indonesia thăm cảng"),
        new("AUS", "training_course", "Course with Australia", "Khóa tập huấn phối hợp với Australia"),
        new("CUB", "visit_in", "Delegation from Cuba", "Đón đoàn Cuba"),
    ];

    private static readonly Bilingual[] Reasons =
    [
        new("The partner asked for a later date.", null), new(null, "Đối tác đề nghị lùi thời gian."),
        new("No suitable date within the quarter.", null), new(null, "Chưa bố trí được kinh phí."),
    ];

    public static IEnumerable<ProgrammeItem> All(SampleOptions options)
    {
        for (var quarter = new Quarter(options.FirstYear, 1); quarter.Year <= options.LastYear; quarter = quarter.Plus(1))
        {
            for (var number = 1; number <= Plans.Length; number++) yield return Made(quarter, number, options.Seed);
        }
    }

    /// <summary>The item that such an activity fulfils; null when none was planned.</summary>
    public static string? FulfilledBy(Activity activity, DateOnly day)
    {
        if (activity.Partners is not [var partner]) return null;
        var planned = Array.FindIndex(Plans, plan => plan.Partner == partner.Code && plan.Form == activity.Form);
        return planned < 0 ? null : IdOf(Quarter.Of(day), planned + 1);
    }

    private static ProgrammeItem Made(Quarter quarter, int number, ulong seed)
    {
        var dice = SplitMix64.For(seed + 21, (ulong)(quarter.Year * 1000 + quarter.Number * 100 + number));
        var plan = Plans[number - 1];
        var month = quarter.Number * 3 - dice.Below(3);
        var item = new ProgrammeItem
        {
            Id = IdOf(quarter, number),
            Secrecy = Secrecy.Internal,
            Source = $"Made up for illustration: approved programme of {quarter.Year.ToString(CultureInfo.InvariantCulture)}",
            Title = new(plan.English, plan.Vietnamese),
            Period = quarter.ToString(),
            PlannedStart = PartialDate.OfMonth(quarter.Year, month),
            PlannedEnd = PartialDate.OfMonth(quarter.Year, month),
            Partners = [plan.Partner],
            Form = plan.Form,
            LeadUnit = dice.OneOf<string>(["FRD", "GS", "GDP", "NAVY"]),
        };
        return Decided(item, quarter, dice);
    }

    // Now and then nobody writes down why, or whereto.
    private static ProgrammeItem Decided(ProgrammeItem item, Quarter quarter, SplitMix64 dice)
    {
        var decision = dice.Below(1000);
        if (decision >= 160) return item;
        var reason = dice.OneOf(Reasons);
        var decided = item with { Reason = dice.Chance(150) ? null : reason.English ?? reason.Vietnamese };
        return decision < 60
            ? decided with { Status = ProgrammeStatus.Cancelled }
            : decided with
            {
                Status = ProgrammeStatus.Moved,
                MovedTo = dice.Chance(100) ? null : quarter.Plus(dice.Between(1, 2)).ToString(),
            };
    }

    private static string IdOf(Quarter quarter, int number) => FormattableString.Invariant($"PLAN-{quarter}-{number:00}");

    private sealed record Plan(string Partner, string Form, string English, string Vietnamese);
}
