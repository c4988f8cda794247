using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Core.Samples;

/// <summary>The orientations that each quarter's review sets for the next, most of them closed in time.</summary>
internal static class SampleDirectives
{
    // As many in every quarter, so that an activity can name one without looking it up.
    private const int EachQuarter = 6;

    private static readonly Orientation[] Orientations =
    [
        new(["FRD", "IDIR"], DirectiveArea.General, null,
            "Advise the Party and State in good time on developments in the region.",
            "Kịp thời tham mưu với Đảng, Nhà nước về những diễn biến của tình hình khu vực."),
        new(["FRD"], DirectiveArea.General, null, "Prepare the defense content of visits by Party and State leaders.",
            "Chuẩn bị nội dung hợp tác quốc phòng cho các chuyến thăm của lãnh đạo Đảng, Nhà nước.")
        {
            IsCarriedOutBy = activity => activity is { Level: "head_of_state", Form: "visit_out" or "visit_in" },
        },
        new(["BORDER-GUARD", "GDP"], DirectiveArea.Region, "neighbours",
            "Hold the border exchanges agreed with the neighboring countries.",
            "Tổ chức các hoạt động giao lưu biên giới đã thống nhất với các nước láng giềng.")
        {
            IsCarriedOutBy = activity => activity.Form is "border_exchange" or "twinning",
        },
        new(["FRD"], DirectiveArea.Region, "asean", "Further deepen cooperation with ASEAN countries.",
            "Đưa hợp tác với các nước ASEAN tiếp tục đi vào chiều sâu.")
        {
            IsCarriedOutBy = activity =>
                activity.Partners is [{ Code: "BRN" or "IDN" or "MYS" or "MMR" or "PHL" or "SGP" or "THA" }],
        },
        new(["FRD", "GS"], DirectiveArea.Region, "major_powers", "Carry out the cooperation plans signed with the major powers.",
            "Triển khai các kế hoạch hợp tác đã ký với các nước lớn.")
        {
            IsCarriedOutBy = activity =>
                activity.Partners is [{ Code: "RUS" or "FRA" or "GBR" or "IND" or "JPN" or "AUS" or "USA" }],
        },
        new(["FRD"], DirectiveArea.Mechanism, "ADMM-Plus",
            "Take an active and proactive part in the experts' working groups of ADMM+.",
            "Tham gia tích cực, chủ động vào các nhóm chuyên gia ADMM+.")
        {
            IsCarriedOutBy = activity => activity.Mechanisms is [{ Code: "EWG" or "ADMM-Plus" }],
        },
        new(["VDPO"], DirectiveArea.Mechanism, "UNPKO", "Prepare the next rotation of forces to UN missions.",
            "Chuẩn bị tốt lực lượng cho đợt luân phiên tiếp theo tại các phái bộ Liên hợp quốc.")
        {
            IsCarriedOutBy = activity => activity.Themes.Contains("peacekeeping"),
        },
        new(["IDIR", "IDS"], DirectiveArea.Agency, "IDIR", "Complete the study on security mechanisms in the region.",
            "Hoàn thành nghiên cứu về các cơ chế an ninh trong khu vực.")
        {
            CanBeDropped = true,
            IsCarriedOutBy = activity => activity.Themes.Contains("strategic_research"),
        },
        new(["IDS", "FRD"], DirectiveArea.General, null, "Prepare a workshop with foreign scholars on confidence building.",
            "Chuẩn bị hội thảo với học giả nước ngoài về xây dựng lòng tin.")
        {
            CanBeDropped = true,
        },
        new(["GS"], DirectiveArea.General, null, "Look into a joint course for staff officers with partners outside the region.",
            "Nghiên cứu khả năng mở khóa huấn luyện chung cho sĩ quan tham mưu với đối tác ngoài khu vực.")
        {
            CanBeDropped = true,
        },
        new(["GDP", "FRD"], DirectiveArea.General, null, "Strengthen information for the public at home and abroad.",
            "Tăng cường công tác thông tin trong nước và ngoài nước."),
    ];

    private static readonly Bilingual InProgress = new("Work is under way as planned.", "Đang triển khai theo kế hoạch.");

    private static readonly Bilingual Done = new("Carried out; results reported.", "Đã hoàn thành, có báo cáo kết quả.");
    private static readonly Bilingual Overtaken = new("No longer needed.", "Không còn phù hợp với tình hình.");

    public static IEnumerable<Directive> All(SampleOptions options)
    {
        var lastDay = new DateOnly(options.LastYear, 12, 31);
        for (var setIn = new Quarter(options.FirstYear, 1); setIn.Year <= options.LastYear; setIn = setIn.Plus(1))
        {
            for (var number = 1; number <= EachQuarter; number++) yield return Made(setIn, number, options.Seed, lastDay);
        }
    }

    /// <summary>Orientations of the review before that such an activity carries out; most clerks name none.</summary>
    public static IReadOnlyList<string> EvidenceFor(Activity activity, DateOnly day, SampleOptions options, SplitMix64 dice)
    {
        var setIn = Quarter.Of(day).Plus(-1);
        if (setIn.Year < options.FirstYear || !dice.Chance(160)) return [];
        var fitting = Enumerable.Range(1, EachQuarter)
            .FirstOrDefault(number => OrientationOf(setIn, number).IsCarriedOutBy(activity));
        return fitting == 0 ? [] : [IdOf(setIn, fitting)];
    }

    private static Directive Made(Quarter setIn, int number, ulong seed, DateOnly lastDay)
    {
        var dice = SplitMix64.For(seed, (ulong)(setIn.Year * 100 + setIn.Number * 10 + number));
        var orientation = OrientationOf(setIn, number);
        var directive = new Directive
        {
            Id = IdOf(setIn, number),
            Secrecy = dice.Chance(500) ? Secrecy.Public : Secrecy.Internal,
            Source = $"Made up for illustration: orientation of the {setIn} review",
            SetIn = setIn.ToString(),
            DueIn = setIn.Plus(1).ToString(),
            Area = orientation.Area,
            AreaCode = orientation.Code,
            Text = new(orientation.English, orientation.Vietnamese),
            Owners = [dice.OneOf(orientation.Owners)],
            Progress = dice.Chance(850) ? InProgress : default,
        };
        var due = ReportingCalendar.CalendarYear.WindowOf(setIn.Plus(1));
        var day = due.From.AddDays(dice.Between(20, dice.Chance(600) ? 85 : 400));
        return day > lastDay ? directive : Closed(directive, day, isDropped: orientation.CanBeDropped && dice.Chance(400));
    }

    private static Directive Closed(Directive directive, DateOnly day, bool isDropped) => directive with
    {
        Progress = isDropped ? Overtaken : Done,
        Status = isDropped ? DirectiveStatus.Dropped : DirectiveStatus.Implemented,
        ClosedOn = day,
        ClosedBy = "Head of the Planning Division",
        Reason = isDropped ? "Overtaken by events" : null,
    };

    // M for made up: the real orientations of the sample data must not be overwritten by these.
    private static string IdOf(Quarter setIn, int number) => FormattableString.Invariant($"M-{setIn}-{number}");

    // A stride through the list, so that no quarter sets the same orientation twice.
    private static Orientation OrientationOf(Quarter setIn, int number) =>
        Orientations[(setIn.Year * 4 + setIn.Number + number * 2) % Orientations.Length];

    /// <param name="Owners">Agencies of which one answers for it.</param>
    private sealed record Orientation(
        IReadOnlyList<string> Owners, DirectiveArea Area, string? Code, string English, string Vietnamese)
    {
        /// <summary>Whether the Ministry may drop it: a study or a workshop, never a standing duty.</summary>
        public bool CanBeDropped { get; init; }

        /// <summary>Whether the activity is what was asked for. Advice and information are no activities.</summary>
        public Func<Activity, bool> IsCarriedOutBy { get; init; } = _ => false;
    }
}
