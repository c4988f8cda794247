using System.Diagnostics;
using System.Globalization;
using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Data.Intake.Findings;
using static QuarterlyReports.Data.Intake.Rules.Hit;

namespace QuarterlyReports.Data.Intake.Rules;

/// <summary>Which directives each rule holds for.</summary>
internal static class DirectiveChecks
{
    public static readonly IReadOnlyList<RecordCheck<Directive>> All =
    [
        new(DirectiveRules.TextMissing, "text_vi", (directive, _) => directive.Text.IsEmpty ? One() : None),
        new(ValueRules.Period, "set_in", (directive, _) => Period(directive.SetIn) is null ? One(directive.SetIn) : None),
        new(ValueRules.Period, "due_in", (directive, _) => Period(directive.DueIn) is null ? One(directive.DueIn) : None),
        new(DirectiveRules.DueBeforeSet, "due_in", (directive, _) =>
            Period(directive.DueIn)?.Window.Until <= Period(directive.SetIn)?.Window.From
                ? One(directive.DueIn, directive.SetIn)
                : None),
        new(DirectiveRules.ClosedBeforeSet, "closed_on", (directive, _) =>
            directive.ClosedOn is { } day && day < Period(directive.SetIn)?.Window.From
                ? One(day.ToString("O", CultureInfo.InvariantCulture), directive.SetIn)
                : None),
        new(ValueRules.UnknownCode, "area_code", (directive, scene) =>
            directive.AreaCode is { } code && !IsKnown(directive.Area, code, scene)
                ? [NotIn(code, ListOf(directive.Area))]
                : None),
        new(DirectiveRules.AreaCodeMissing, "area_code", (directive, _) =>
            directive is { AreaCode: null, Area: not DirectiveArea.General } ? One(RecordCode.Of(directive.Area)) : None),
        new(DirectiveRules.ClosingIncomplete, "status", (directive, _) =>
            directive.Status is DirectiveStatus.Implemented or DirectiveStatus.Dropped
                && MissingAtClosing(directive) is { Length: > 0 } missing
                ? One(RecordCode.Of(directive.Status), missing)
                : None),
        new(DirectiveRules.ProgressMissing, "progress_vi", (directive, scene) =>
            directive is { Status: DirectiveStatus.Open, Progress.IsEmpty: true }
                && Period(directive.DueIn)?.Window.Until <= scene.Today
                ? One(directive.DueIn)
                : None),
        new(DirectiveRules.TextLanguageMissing, "text_en", (directive, _) =>
            ActivityChecks.IsVietnameseOnly(directive.Text) ? One() : None),
        new(DirectiveRules.TextLanguageMissing, "text_vi", (directive, _) =>
            ActivityChecks.IsEnglishOnly(directive.Text) ? One() : None),
    ];

    private static ReviewPeriod? Period(string code) =>
        ReviewPeriod.TryParse(code, ReportingCalendar.CalendarYear, out var period) ? period : null;

    private static string ListOf(DirectiveArea area) => area switch
    {
        DirectiveArea.Region => "regions",
        DirectiveArea.Mechanism => "mechanisms",
        DirectiveArea.Agency => "agencies",
        _ => throw new UnreachableException($"No list holds what {area} names."),
    };

    // Projects are a register: whether there is one of that id is a matter of ties.
    private static bool IsKnown(DirectiveArea area, string code, RuleScene scene) => area switch
    {
        DirectiveArea.Region => scene.IsRegion(code),
        DirectiveArea.Mechanism => scene.Lists.TryMechanism(code, out _),
        DirectiveArea.Agency => scene.AgencyOf(code) is not null,
        _ => true,
    };

    private static string MissingAtClosing(Directive directive) => string.Join(", ", new[]
    {
        directive.ClosedOn is null ? "closed_on" : null,
        directive.ClosedBy is null ? "closed_by" : null,
        directive is { Status: DirectiveStatus.Dropped, Reason: null } ? "reason" : null,
    }.OfType<string>());
}
