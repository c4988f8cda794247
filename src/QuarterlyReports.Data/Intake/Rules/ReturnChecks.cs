using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Data.Intake.Findings;
using static QuarterlyReports.Data.Intake.Rules.Hit;

namespace QuarterlyReports.Data.Intake.Rules;

/// <summary>Which returns each rule holds for.</summary>
internal static class ReturnChecks
{
    private const string Example = "activities, deployments, projects";

    public static readonly IReadOnlyList<RecordCheck<UnitReturn>> All =
    [
        new(ReturnRules.ReceivedInFuture, "received_on", (unit, scene) =>
            unit.ReceivedOn is { } day && day > scene.Today
                ? One(ActivityChecks.Iso(day), ActivityChecks.Iso(scene.Today))
                : None),
        new(ReturnRules.BeforePeriod, "received_on", (unit, _) => BeforePeriod(unit.ReceivedOn, unit)),
        new(ReturnRules.BeforePeriod, "expected_by", (unit, _) => BeforePeriod(unit.ExpectedBy, unit)),
        new(ReturnRules.NilNotReceived, "received_on", (unit, _) =>
            unit is { Nil: true, ReceivedOn: null } ? One() : None),
        new(ReturnRules.CoversUnknown, "covers", (unit, _) =>
            unit.Covers is { } kind && !IsKind(kind) ? One(kind, Example) : None),
        new(ValueRules.LeadUnit, "unit", (unit, scene) =>
            unit.Unit is { } code && scene.AgencyOf(code) is null ? One(code) : None),
        new(ReturnRules.ExpectedMissing, "expected_by", (unit, _) => unit.ExpectedBy is null ? One() : None),
    ];

    private static Hit[] BeforePeriod(DateOnly? day, UnitReturn unit) =>
        day is { } known && ReviewPeriod.TryParse(unit.Period, ReportingCalendar.CalendarYear, out var period)
            && known < period.Window.From
            ? One(ActivityChecks.Iso(known), unit.Period)
            : None;

    private static bool IsKind(string covers) =>
        string.Equals(covers, "activities", StringComparison.OrdinalIgnoreCase) || AllRegisters.Named(covers) is not null;
}
