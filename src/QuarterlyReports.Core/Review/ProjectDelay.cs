using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Core.Review;

/// <summary>
/// How late a project is on a day. Of the milestones due by then, the one that has been open longest says so; when all of them
/// are done, the one that was due last, with the days it took beyond that.
/// </summary>
/// <param name="Days">0 when on time; null when no milestone has a day on which it is due.</param>
/// <param name="On">The milestone that the delay is of, or that tells that there is none; null when none was due yet.</param>
internal sealed record ProjectDelay(int? Days, Milestone? On)
{
    /// <param name="milestones">Of one project, in any order.</param>
    /// <param name="day">On which the question is asked.</param>
    /// <param name="end">Of the project, as far as it is over by then: what was not done until then never will be.</param>
    public static ProjectDelay Of(IEnumerable<Milestone> milestones, DateOnly day, DateOnly? end)
    {
        var dated = milestones.Where(milestone => milestone.Due is not null)
            .OrderBy(DueDay).ThenBy(milestone => milestone.Id, StringComparer.Ordinal)
            .ToList();
        // A date that is known to the month or year is over only when all of it is.
        var due = dated.Where(milestone => DueDay(milestone) <= day).ToList();
        if (due.Count == 0) return new(dated.Count == 0 ? null : 0, null);
        return due.FirstOrDefault(milestone => !IsDoneBy(milestone, day)) is { } open
            ? new(Between(DueDay(open), end < day ? end.Value : day), open)
            : new(due[^1].DoneOn is { } done ? Between(DueDay(due[^1]), done.First) : 0, due[^1]);
    }

    /// <summary>What is due after the day, or in a month or year that ends after it, and not done yet.</summary>
    public static Milestone? Next(IEnumerable<Milestone> milestones, DateOnly day) => milestones
        .Where(milestone => milestone.Due is not null && DueDay(milestone) > day && !IsDoneBy(milestone, day))
        .OrderBy(DueDay).ThenBy(milestone => milestone.Id, StringComparer.Ordinal)
        .FirstOrDefault();

    /// <summary>What was reached in the window, in the order in which it was.</summary>
    public static IReadOnlyList<CompletedStage> CompletedIn(IEnumerable<Milestone> milestones, DateWindow window) =>
        [.. milestones
            .Where(milestone => milestone.DoneOn is { } done && window.ContainsWhole(done))
            .OrderBy(milestone => milestone.DoneOn).ThenBy(milestone => milestone.Id, StringComparer.Ordinal)
            .Select(milestone => new CompletedStage(
                milestone, milestone.DoneOn is { } done ? Between(DueDay(milestone), done.First) : 0))];

    public static bool IsDoneBy(Milestone milestone, DateOnly day) => milestone.DoneOn?.Last <= day;

    private static DateOnly DueDay(Milestone milestone) => milestone.Due?.Last ?? DateOnly.MaxValue;

    private static int Between(DateOnly due, DateOnly end) => Math.Max(0, end.DayNumber - due.DayNumber);
}
