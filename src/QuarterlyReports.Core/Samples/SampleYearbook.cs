namespace QuarterlyReports.Core.Samples;

/// <summary>What has been held already of that which comes up only once in a year or month.</summary>
internal sealed class SampleYearbook
{
    private readonly HashSet<(string What, string With, int Year, int Month)> _held = [];

    /// <summary>Whether it has not been held yet in that year; from now on it has.</summary>
    public bool IsFirstInYear(string what, string with, DateOnly day) => _held.Add((what, with, day.Year, 0));

    /// <summary>Whether it has not been held yet in that month; from now on it has.</summary>
    public bool IsFirstInMonth(string what, string with, DateOnly day) => _held.Add((what, with, day.Year, day.Month));
}
