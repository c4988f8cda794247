using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates;

namespace QuarterlyReports.App.Runs.Settings;

/// <summary>How this office wants its reviews when the command does not say otherwise.</summary>
public sealed record OfficeSettings
{
    public ReportingCalendar Calendar { get; init; } = ReportingCalendar.CalendarYear;

    public CountBy CountBy { get; init; } = CountBy.Start;

    public Edition Edition { get; init; } = Edition.Internal;

    /// <summary>Null leaves it to the edition.</summary>
    public Secrecy? Ceiling { get; init; }

    public IReadOnlyList<Language> Languages { get; init; } = [Language.English, Language.Vietnamese];

    public IReadOnlyList<string> Formats { get; init; } = ["pdf", "xlsx"];

    /// <summary>Folder name under <c>templates</c>.</summary>
    public string Template { get; init; } = "quarterly-review";

    /// <summary>Where a date-time with an offset becomes a day (counting rule 2).</summary>
    public string TimeZone { get; init; } = "Asia/Ho_Chi_Minh";

    public DocumentDetails Document { get; init; } = new();
}
