using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Publishing.Templates.Content;

/// <summary>
/// The quarters of a longer period as they print: a name and a number, or the dash of a time that no record reaches.
/// </summary>
internal static class QuarterCounts
{
    /// <param name="Value">
    /// Null where nothing is kept: "none recorded" and "nothing kept" never look the same (counting rule 15).
    /// </param>
    internal sealed record Quarter(string Name, int? Value, string Printed);

    /// <summary>None when the period has no quarters to add up.</summary>
    public static IReadOnlyList<Quarter> Of(ReviewScope scope) =>
        [.. (scope.Review.QuarterSum?.Quarters ?? []).Select(quarter => Count(scope, quarter.Key, quarter.Value))];

    private static Quarter Count(ReviewScope scope, string code, int held)
    {
        if (!ReviewPeriod.TryParse(code, scope.Review.Period.Calendar, out var period))
            throw new ArgumentException($"'{code}' is not a quarter.", nameof(code));
        var name = scope.Book.Periods.InHeading(period);
        return held > 0 || IsKept(scope, period.Window)
            ? new(name, held, scope.Book.Numerals.InTable(held))
            : new(name, null, scope.Words[LacksReturn(scope, code) ? "basis.no_return" : "basis.not_kept"]);
    }

    private static bool LacksReturn(ReviewScope scope, string quarter) => scope.Review.Returns.Any(standing =>
        standing.IsMissing && standing.CoversActivities
        && string.Equals(standing.Return.Period, quarter, StringComparison.OrdinalIgnoreCase));

    private static bool IsKept(ReviewScope scope, DateWindow window)
    {
        var reaches = scope.Review.Coverage is { } coverage && window.Overlaps(coverage.From, coverage.Last);
        return reaches || Listed(scope).Any(activity => window.Overlaps(activity.Start.First, activity.LastDay));
    }

    private static IEnumerable<Activity> Listed(ReviewScope scope) =>
        scope.Review.Activities.Concat(scope.Review.Continuing).Select(counted => counted.Activity);
}
