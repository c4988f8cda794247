using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Data.Intake.Findings;
using QuarterlyReports.Data.Intake.Rules;
using QuarterlyReports.Data.Storage;
using QuarterlyReports.Data.Storage.Registers;

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
        var known = new List<RegisterEntry>();
        foreach (var register in AllRegisters.InOrder)
        {
            var all = new RegisterStore(database).Within(register, Secrecy.TuyetMat).ToList();
            known.AddRange(all);
            foreach (var entry in all.Where(entry => !entry.IsWithdrawn && EntryPeriod.Touches(register, entry, period)))
                findings.AddRange(RecordRules.Of(register).Check(entry, scene));
        }

        var activities = new List<Activity>();
        foreach (var activity in new ActivityStore(database).Touching(period?.Window, Secrecy.TuyetMat))
        {
            stop.ThrowIfCancellationRequested();
            findings.AddRange(RecordRules.Activities.Check(activity, scene));
            activities.Add(activity);
        }

        stop.ThrowIfCancellationRequested();
        findings.AddRange(SetRules.Check(activities));
        findings.AddRange(TripRules.Check(activities));
        var registers = new RegisterContents(known);
        findings.AddRange(LinkRules.Check(activities, registers));
        findings.AddRange(TieRules.Check(activities, registers, hasAllActivities: period is null));
        return findings;
    }
}
