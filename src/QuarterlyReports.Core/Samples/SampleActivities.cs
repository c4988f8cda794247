using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Core.Samples;

/// <summary>Writes the activities month by month, each event from its own seed, so that none has to be kept.</summary>
internal sealed class SampleActivities(SampleOptions options)
{
    private static readonly string[] SecondUnits = ["GS", "FRD", "GDP", "DAO", "IDIR"];

    private readonly SampleNumbers _numbers = new();
    private readonly DateOnly _lastDay = new(options.LastYear, 12, 31);
    private ulong _event;

    public IEnumerable<Activity> All()
    {
        var written = 0;
        foreach (var (year, month, writtenByEnd) in SampleSeason.Months(options))
        {
            while (written < writtenByEnd)
            {
                foreach (var activity in Event(year, month).Take(options.Activities - written))
                {
                    written++;
                    yield return activity;
                }
            }
        }
    }

    private IEnumerable<Activity> Event(int year, int month)
    {
        var dice = SplitMix64.For(options.Seed, ++_event);
        var day = WorkingDay(year, month, dice);
        var mess = new SampleMess(dice, _lastDay);
        foreach (var draft in Drafts(new(dice, _numbers, _lastDay), day))
        {
            var activity = mess.On(draft) with { Directives = EvidenceFor(day, dice), Programme = ItemFor(draft, day) };
            yield return activity;
            if (dice.Chance(25))
            {
                var unit = dice.OneOf(SecondUnits);
                yield return mess.Duplicate(activity, _numbers.Record(unit, day.Year), unit);
            }

            // What was not held has no parts.
            if (!activity.IsHeld) yield break;
        }
    }

    private static IEnumerable<Activity> Drafts(SampleDraft draft, DateOnly day)
    {
        var dice = draft.Dice;
        var kind = dice.Below(1000);
        if (kind < 190) return SampleVisits.Out(draft, day);
        if (kind < 390) return SampleVisits.In(draft, day);
        if (kind < 460 && SampleMeetings.PickFor(day.Year, dice) is { } meeting) return SampleConferences.Of(meeting, draft, day);
        var form = SampleForms.All.Pick(dice);
        while (form.Since > day.Year) form = SampleForms.All.Pick(dice);
        return [SampleSingles.Of(form, draft, day)];
    }

    // Some activities are evidence for an orientation that the review of the quarter before has set.
    private string[] EvidenceFor(DateOnly day, SplitMix64 dice) =>
        dice.Chance(60) && SampleDirectives.DueOn(day, options) is [_, ..] due ? [dice.OneOf(due)] : [];

    // Most of what was planned is named in the return; the rest counts as outside the programme. Its dice are its own.
    private string? ItemFor(Activity draft, DateOnly day) =>
        SplitMix64.For(options.Seed + 21, _event).Chance(800) ? SampleProgramme.FulfilledBy(draft, day) : null;

    private static DateOnly WorkingDay(int year, int month, SplitMix64 dice)
    {
        var day = AnyDay();
        return day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? AnyDay() : day;

        DateOnly AnyDay() => new(year, month, dice.Between(1, DateTime.DaysInMonth(year, month)));
    }
}
