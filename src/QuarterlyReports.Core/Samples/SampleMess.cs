using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Core.Samples;

/// <summary>What real returns do to a record: blanks, coarse dates, late reports, free text, missing twins.</summary>
internal sealed class SampleMess(SplitMix64 dice, DateOnly lastDay)
{
    // What clerks write instead of the agency, by its code: somebody below it, or the agency in other words.
    private static readonly Dictionary<string, string[]> FreeTextUnits = new(StringComparer.Ordinal)
    {
        ["FRD"] = ["Foreign Relations Dept."],
        ["GS"] = ["Military Region 7", "Military Region 4", "Quân khu 5", "Phòng Đối ngoại Quân khu 9"],
        ["NAVY"] = ["Lữ đoàn 162 Hải quân"],
    };

    // Border guards are named after their province.
    private static readonly Dictionary<string, string[]> BorderUnits = new(StringComparer.Ordinal)
    {
        ["Quang Tri"] = ["Bộ CHQS tỉnh Quảng Trị", "Đồn Biên phòng Cửa khẩu Lao Bảo"],
        ["Nghe An"] = ["Military Region 4"],
        ["Gia Lai"] = ["Quân khu 5"],
        ["Tay Ninh"] = ["Military Region 7"],
        ["An Giang"] = ["Phòng Đối ngoại Quân khu 9"],
        ["Dong Thap"] = ["Phòng Đối ngoại Quân khu 9"],
    };

    // What the Minister reads is checked before it is sent.
    private static readonly string[] HighLevels = ["head_of_state", "minister", "chief_of_general_staff", "deputy_minister"];

    public Activity On(Activity activity)
    {
        activity = WithSecrecy(WithMoney(activity));
        activity = WithReport(WithStatus(activity));
        activity = WithBlanks(activity);
        return WithCoarseDate(activity);
    }

    /// <summary>The same activity as another unit reported it; most of the time somebody has noticed.</summary>
    /// <param name="title">Before anybody left a language out: the second unit writes in its own.</param>
    public Activity Duplicate(Activity activity, Bilingual title, SampleNumbers numbers, string unit) => activity with
    {
        Id = numbers.Record(unit, activity.Start.First.Year),
        LeadUnit = unit,
        Title = title with { English = null },
        Trip = null,
        Outcome = default,
        People = dice.Chance(500) ? activity.People : null,
        ReportedOn = activity.ReportedOn is { } day && day.AddDays(9) <= lastDay ? day.AddDays(9) : activity.ReportedOn,
        DuplicateOf = dice.Chance(800) ? activity.Id : null,
        Source = numbers.Report(unit, activity.Start.First.Year),
    };

    private Activity WithStatus(Activity activity)
    {
        var status = StatusOf(activity);
        var isPlanned = dice.Chance(600);
        activity = activity with
        {
            Status = status,
            PlannedStart = isPlanned ? activity.Start : null,
            PlannedEnd = isPlanned ? activity.End : null,
        };
        if (activity.IsHeld) return activity;
        var note = status == ActivityStatus.Cancelled ? "Cancelled at the partner's request." : null;
        return activity with { Outcome = default, Note = note };
    }

    private ActivityStatus StatusOf(Activity activity)
    {
        var isRecent = activity.LastDay.AddDays(30) > lastDay;
        return dice.Below(1000) switch
        {
            < 12 => ActivityStatus.Postponed,
            < 30 => ActivityStatus.Cancelled,
            < 34 => ActivityStatus.Withdrawn,
            < 50 => ActivityStatus.Planned,
            < 250 when isRecent && activity.End > activity.Start => ActivityStatus.Ongoing,
            _ => ActivityStatus.Completed,
        };
    }

    private Activity WithSecrecy(Activity activity) => activity with
    {
        Secrecy = dice.Below(1000) switch
        {
            < 560 => Secrecy.Public,
            < 890 => Secrecy.Internal,
            < 965 => Secrecy.Unreviewed,
            < 995 => Secrecy.Mat,
            < 999 => Secrecy.ToiMat,
            _ => Secrecy.TuyetMat,
        },
    };

    private Activity WithMoney(Activity activity)
    {
        var women = activity.People is { } people && dice.Chance(300) ? dice.Below(people / 3 + 1) : (int?)null;
        if (!dice.Chance(250)) return activity with { Women = women };
        var isAbroad = activity.Direction == Direction.Out;
        return activity with
        {
            Women = women,
            Cost = isAbroad ? dice.Between(8, 300) * 100 : dice.Between(10, 900) * 500_000,
            Currency = isAbroad ? "USD" : "VND",
        };
    }

    private Activity WithReport(Activity activity)
    {
        if (dice.Chance(120)) return activity;
        var isLate = dice.Chance(60);
        var day = activity.LastDay.AddDays(isLate ? dice.Between(45, 200) : dice.Between(2, 20));
        if (day > lastDay) return activity;
        var note = isLate ? "Late: belongs to an earlier period (bổ sung kỳ trước)." : activity.Note;
        return activity with { ReportedOn = day, Note = note };
    }

    private Activity WithBlanks(Activity activity)
    {
        var title = activity.Title;
        var isRead = HighLevels.Contains(activity.Level) || activity.Mechanisms.Count > 0;
        if (dice.Chance(75) && !isRead) title = title with { Vietnamese = null };
        else if (dice.Chance(35) && !isRead) title = title with { English = null };
        var outcome = activity.Outcome;
        if (dice.Chance(140)) outcome = default;
        else if (dice.Chance(7)) outcome = outcome with { English = null };
        else if (dice.Chance(3)) outcome = outcome with { Vietnamese = null };
        return activity with
        {
            Title = title,
            Outcome = outcome,
            LeadUnit = dice.Below(100) switch { < 8 => null, < 28 => InOtherWords(activity), _ => activity.LeadUnit },
            Level = dice.Chance(50) ? null : activity.Level,
            Country = dice.Chance(60) ? null : activity.Country,
            // A place that stands in the title is copied from there.
            Place = dice.Chance(250) && !IsInTitle(activity.Place, activity.Title) ? null : activity.Place,
            Direction = dice.Chance(200) ? null : activity.Direction,
            People = dice.Chance(220) ? null : activity.People,
            Themes = dice.Chance(250) ? [] : activity.Themes,
            End = dice.Chance(150) ? null : activity.End,
            FollowUp = dice.Chance(80) ? "Minutes to be sent to the partner." : null,
        };
    }

    private string? InOtherWords(Activity activity)
    {
        var units = activity.LeadUnit switch
        {
            "BORDER-GUARD" => BorderUnits.GetValueOrDefault(activity.Place ?? ""),
            // The military regions have guests and courses at home; it is the staff in Hanoi that travels.
            "GS" when activity.Direction != Direction.Home => null,
            var unit => FreeTextUnits.GetValueOrDefault(unit ?? ""),
        };
        return units is null ? activity.LeadUnit : dice.OneOf(units);
    }

    private static bool IsInTitle(string? place, Bilingual title) =>
        place is not null && title.English?.Contains(place, StringComparison.Ordinal) == true;

    private Activity WithCoarseDate(Activity activity)
    {
        var day = activity.Start.First;
        return dice.Below(1000) switch
        {
            < 4 => Coarse(PartialDate.OfYear(day.Year)),
            < 80 => Coarse(PartialDate.OfMonth(day.Year, day.Month)),
            _ => activity,
        };

        Activity Coarse(PartialDate date) => activity with { Start = date, End = null, PlannedStart = null, PlannedEnd = null };
    }
}
