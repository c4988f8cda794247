using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Core.Samples;

/// <summary>Writes the activities month by month, each event from its own seed, so that none has to be kept.</summary>
internal sealed class SampleActivities(SampleOptions options)
{
    private static readonly string[] SecondUnits = ["GS", "FRD", "GDP", "DAO", "IDIR"];

    private ulong _event;

    /// <summary>What the activities written so far leave behind in other registers.</summary>
    public SampleOffice Office { get; } = new(options);

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
        var mess = new SampleMess(dice, Office.LastDay);
        // Its dice are its own, so that a further link changes no other record.
        var ties = new SampleTies(options, Office, SplitMix64.For(options.Seed + 21, _event));
        foreach (var draft in Drafts(new(dice, Office), day))
        {
            var activity = Office.Agreements.Conclude(mess.On(ties.On(draft, day)));
            Office.Groups.Remember(activity);
            yield return activity;
            if (dice.Chance(25))
            {
                var unit = dice.OneOf(SecondUnits.Where(unit => unit != activity.LeadUnit).ToList());
                yield return mess.Duplicate(activity, draft.Title, Office.Numbers, unit);
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
        if (kind < 450 && SampleMeetings.PickFor(day, draft.Office.Yearbook, dice) is { } meeting)
            return SampleConferences.Of(meeting, draft, day);
        return [SampleSingles.Any(draft, day)];
    }

    private static DateOnly WorkingDay(int year, int month, SplitMix64 dice)
    {
        var day = AnyDay();
        return day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? AnyDay() : day;

        DateOnly AnyDay() => new(year, month, dice.Between(1, DateTime.DaysInMonth(year, month)));
    }
}
