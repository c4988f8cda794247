using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using static QuarterlyReports.Data.Intake.Rules.Hit;

namespace QuarterlyReports.Data.Intake.Rules;

/// <summary>Which items of the programme each rule holds for.</summary>
internal static class ProgrammeChecks
{
    public static readonly IReadOnlyList<RecordCheck<ProgrammeItem>> All =
    [
        new(ActivityRules.DateOrder, "planned_end", (item, _) =>
            item is { PlannedStart: { } start, PlannedEnd: { } end } && end.Last < start.First
                ? One(end.ToString(), start.ToString())
                : None),
        new(ProgrammeRules.MovedBackwards, "moved_to", (item, _) =>
            Window(item.MovedTo)?.Until <= Window(item.Period)?.Until ? One(item.MovedTo, item.Period) : None),
        new(ProgrammeRules.MovedNowhere, "moved_to", (item, _) =>
            item is { Status: ProgrammeStatus.Moved, MovedTo: null } ? One() : None),
        new(ProgrammeRules.MovedUndecided, "status", (item, _) =>
            item is { Status: not ProgrammeStatus.Moved, MovedTo: { } to } ? One(to, RecordCode.Of(item.Status)) : None),
        new(ProgrammeRules.ReasonMissing, "reason", (item, _) =>
            item is { Status: not ProgrammeStatus.Approved, Reason: null } ? One(RecordCode.Of(item.Status)) : None),
        new(ProgrammeRules.PlannedOutside, "planned_start", (item, _) => Outside(item.PlannedStart, item)),
        new(ProgrammeRules.PlannedOutside, "planned_end", (item, _) => Outside(item.PlannedEnd, item)),
    ];

    // By calendar quarters; a month that the other calendar parts in two still touches its period.
    private static Hit[] Outside(PartialDate? date, ProgrammeItem item) =>
        date is { } planned && Window(item.Period) is { } window && !window.Overlaps(planned.First, planned.Last)
            ? One(planned.ToString(), item.Period)
            : None;

    private static DateWindow? Window(string? period) =>
        ReviewPeriod.TryParse(period, ReportingCalendar.CalendarYear, out var parsed) ? parsed.Window : null;
}
