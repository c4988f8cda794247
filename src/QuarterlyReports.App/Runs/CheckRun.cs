using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake.Findings;
using QuarterlyReports.Data.Intake.Rules;
using QuarterlyReports.Data.Storage;

namespace QuarterlyReports.App.Runs;

/// <summary>From the stored records to what a person should look at.</summary>
public static class CheckRun
{
    /// <param name="period">Null checks every record.</param>
    /// <param name="zone">The office's time zone, which says what day it is.</param>
    public static FindingList Run(Workplace place, ReviewPeriod? period, string zone, CancellationToken stop)
    {
        using var database = Databases.Open(place);
        var today = Reading.Today(place, TimeZoneInfo.FindSystemTimeZoneById(zone));
        var scene = new RuleScene(new ReferenceStore(database).Load(), today);
        var findings = new FindingList();
        var directives = new DirectiveStore(database).Within(Secrecy.TuyetMat).Where(directive => IsOf(directive, period));
        foreach (var directive in directives) findings.AddRange(RecordRules.Directives.Check(directive, scene));
        var activities = new List<Activity>();
        foreach (var activity in new ActivityStore(database).Touching(period?.Window, Secrecy.TuyetMat))
        {
            stop.ThrowIfCancellationRequested();
            findings.AddRange(RecordRules.Activities.Check(activity, scene));
            activities.Add(activity);
        }

        stop.ThrowIfCancellationRequested();
        findings.AddRange(SetRules.Check(activities));
        return findings;
    }

    private static bool IsOf(Directive directive, ReviewPeriod? period) =>
        period is null || directive.SetIn == period.Code || directive.DueIn == period.Code;
}
