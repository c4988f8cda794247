using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Core.Samples;

/// <summary>What real returns do to a record: blanks, coarse dates, late reports, free text, missing twins.</summary>
internal sealed class SampleMess(SplitMix64 dice, DateOnly lastDay)
{
    private static readonly string[] FreeTextUnits =
    [
        "Military Region 7", "Military Region 4", "Quân khu 5", "Bộ CHQS tỉnh Quảng Trị", "Đồn Biên phòng Cửa khẩu Lao Bảo",
        "Foreign Relations Dept.", "Phòng Đối ngoại Quân khu 9", "Lữ đoàn 162 Hải quân",
    ];

    public Activity On(Activity activity)
    {
        activity = WithSecrecy(WithMoney(activity));
        activity = WithReport(WithStatus(activity));
        activity = WithBlanks(activity);
        return WithCoarseDate(activity);
    }

    /// <summary>The same activity as another unit reported it; most of the time somebody has noticed.</summary>
    public Activity Duplicate(Activity activity, string id, string unit) => activity with
    {
        Id = id,
        LeadUnit = unit,
        Title = activity.Title.Vietnamese is null ? activity.Title : activity.Title with { English = null },
        Trip = null,
        Outcome = default,
        People = dice.Chance(500) ? activity.People : null,
        ReportedOn = activity.ReportedOn is { } day && day.AddDays(9) <= lastDay ? day.AddDays(9) : activity.ReportedOn,
        DuplicateOf = dice.Chance(800) ? activity.Id : null,
        Source = "Made up for illustration: second return of the same activity",
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
        if (dice.Chance(60)) title = title with { Vietnamese = null };
        else if (dice.Chance(35)) title = title with { English = null };
        var outcome = activity.Outcome;
        if (dice.Chance(140)) outcome = default;
        else if (dice.Chance(150)) outcome = outcome with { English = null };
        return activity with
        {
            Title = title,
            Outcome = outcome,
            LeadUnit = dice.Below(100) switch { < 8 => null, < 20 => dice.OneOf(FreeTextUnits), _ => activity.LeadUnit },
            Level = dice.Chance(50) ? null : activity.Level,
            Country = dice.Chance(60) ? null : activity.Country,
            Place = dice.Chance(250) ? null : activity.Place,
            Direction = dice.Chance(200) ? null : activity.Direction,
            People = dice.Chance(220) ? null : activity.People,
            Themes = dice.Chance(250) ? [] : activity.Themes,
            End = dice.Chance(150) ? null : activity.End,
            FollowUp = dice.Chance(80) ? "Minutes to be sent to the partner." : null,
        };
    }

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
