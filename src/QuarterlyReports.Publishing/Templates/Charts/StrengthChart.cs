using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Publishing.Templates.Content;
using QuarterlyReports.Publishing.Templates.Wording;

namespace QuarterlyReports.Publishing.Templates.Charts;

/// <summary>
/// Strength on UN missions day by day, from the same period last year, or the first day known since, to the last day of this one.
/// </summary>
internal static class StrengthChart
{
    // More quarters than these would not have room for their names; years then stand below the line.
    private const int MostQuarters = 9;

    public static ChartParts? Of(ReviewScope scope)
    {
        // The line begins where something is known: the time before would be an empty stretch.
        var steps = scope.Review.Peacekeeping.Strength.SkipWhile(step => step.People is null).ToList();
        if (!steps.Any(step => step.People > 0)) return null;
        string[] days = [.. steps.Select(step => scope.Book.Dates.InTable(step.From))];
        var series = new ChartSeries(
            scope.Words["col.strength"],
            [.. steps.Select(step => step.People)],
            [.. steps.Select(step => step.People is { } people
                ? scope.Book.Numerals.InTable(people)
                : scope.Words["chart.strength.unknown"])]);
        var title = scope.Words.Fill("chart.strength", ("from", days[0]));
        var time = new ChartTime(scope.Review.Period.Window.Last, Spans(scope, steps[0].From));
        var chart = new Chart.Steps([.. steps.Select(step => step.From)], days, series, time);
        return new(title, chart, new ChartWords(scope).Singles(
            [.. days.Select(day => Typography.Capitalized(Since(scope, day)))], series));
    }

    private static string Since(ReviewScope scope, string day) => scope.Words.Fill("deployment.since", ("date", day));

    private static IReadOnlyList<(DateOnly First, string Name)> Spans(ReviewScope scope, DateOnly first)
    {
        var period = scope.Review.Period;
        var firstQuarter = period.Calendar.QuarterOf(first);
        var quarters = Enumerable.Range(0, period.LastQuarter.Since(firstQuarter) + 1).Select(firstQuarter.Plus).ToList();
        var spans = quarters.Count <= MostQuarters
            ? quarters.Select(quarter => (quarter, Name: scope.Book.Periods.InHeading(Whole(quarter))))
            : quarters.Where(quarter => quarter == firstQuarter || quarter.Number == 1)
                .Select(quarter => (quarter, Name: scope.Book.Periods.OfCode($"{quarter.Year:0000}", period.Calendar)));
        return [.. spans.Select(span => (Later(period.Calendar.WindowOf(span.quarter).From, first), span.Name))];

        ReviewPeriod Whole(Quarter quarter) => ReviewPeriod.OfQuarter(quarter, period.Calendar);
    }

    // The time may begin in the middle of its first quarter.
    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
