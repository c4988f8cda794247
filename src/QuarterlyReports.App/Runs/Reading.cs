using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake;

namespace QuarterlyReports.App.Runs;

/// <summary>What every reading of files is told.</summary>
internal static class Reading
{
    public static IntakeOptions Options(Workplace place, TimeZoneInfo zone, ReferenceContents references) => new()
    {
        Zone = zone,
        Today = Today(place, zone),
        References = references,
    };

    /// <summary>The day at the office's place: what was held cannot lie after it.</summary>
    public static DateOnly Today(Workplace place, TimeZoneInfo zone) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(place.Clock.GetUtcNow(), zone).DateTime);
}
