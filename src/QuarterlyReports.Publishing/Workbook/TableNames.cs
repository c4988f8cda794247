using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates.Wording;

namespace QuarterlyReports.Publishing.Workbook;

/// <summary>The Excel tables of the workbook and those of their columns that formulas name.</summary>
internal sealed class TableNames(Words phrases, SheetWords words)
{
    public const string Activities = "Activities";
    public const string Lines = "Lines";
    public const string Delegations = "Delegations";
    public const string Deployments = "Deployments";
    public const string Projects = "Projects";
    public const string Milestones = "Milestones";
    public const string Publications = "Publications";
    public const string Programme = "Programme";
    public const string Returns = "Returns";
    public const string Tasks = "Tasks";
    public const string Readiness = "Readiness";
    public const string Groups = "WorkingGroups";
    public const string Agreements = "Agreements";
    public const string Proposals = "Advice";
    public const string Situation = "Situation";

    public string Number { get; } = phrases["col.no"];

    public string Record { get; } = phrases["col.record"];

    public string Form { get; } = phrases["col.form"];

    public string Level { get; } = phrases["col.level"];

    public string Direction { get; } = phrases["col.direction"];

    public string Region { get; } = phrases["col.region"];

    public string Track { get; } = words.TrackColumn;

    public string CountingDay { get; } = words.CountingDay;

    public string Outcome { get; } = words.Outcome;

    public string List { get; } = words.LineList;

    public string Name { get; } = words.LineName;

    public string First { get; } = words.First;

    public string Members { get; } = words.Members;

    public string TripsCounted { get; } = words.TripsCounted;

    public string Mission { get; } = phrases["col.mission"];

    public string People { get; } = phrases["col.strength"];

    public string Women { get; } = phrases["col.women"];

    public string OnLastDay { get; } = words.OnLastDay;

    public string PossiblyOnLastDay { get; } = words.PossiblyOnLastDay;

    public string Arrived { get; } = phrases["col.rotated"];

    public string Left { get; } = phrases["col.rotated_out"];

    public string DaysInPeriod { get; } = words.DaysInPeriod;

    public string FirstDayCounted { get; } = words.FirstDayCounted;

    public string LastDayCounted { get; } = words.LastDayCounted;

    /// <summary>The strength of the deployment's mission on the first of its days that count.</summary>
    public string MissionThatDay { get; } = words.MissionThatDay;

    /// <summary>The strength of all missions on that day.</summary>
    public string AllThatDay { get; } = words.AllThatDay;

    public string Percent { get; } = phrases["col.percent"];

    public string ProjectDaysLate { get; } = words.DaysLate;

    public string Deployment { get; } = words.DeploymentColumn;

    public string Aspect { get; } = phrases["col.aspect"];

    public string Counts { get; } = words.CountsColumn;

    public string Owner { get; } = phrases["col.owner"];

    public string Status { get; } = phrases["col.status"];

    public string ClosedOn { get; } = words.ClosedOn;

    public string SetInPeriod { get; } = words.SetInPeriod;

    public string CarriedOver { get; } = words.CarriedOver;

    public string OpenAtEnd { get; } = words.OpenAtEnd;

    public string PublicationCount { get; } = words.PublicationCount;

    public string Audience { get; } = words.Audience;

    public string AgencyCount { get; } = words.AgencyCount;

    /// <summary>The item of the programme that an activity fulfils.</summary>
    public string Plan { get; } = words.PlanItem;

    public string Line { get; } = phrases["col.region"];

    public string Standing { get; } = phrases["col.plan_standing"];

    public string ReceivedOn { get; } = phrases["col.received_on"];

    public string DaysLate { get; } = phrases["col.days_late"];

    public string Nil { get; } = phrases["return.nil"];

    /// <summary>What the column <see cref="Plan"/> says of an activity outside the plan.</summary>
    public string Outside { get; } = phrases["col.plan.outside"];

    /// <summary>What the column <see cref="Standing"/> says of an item.</summary>
    public string StandingName(ProgrammeStanding standing) => phrases[$"plan.{RecordCode.Of(standing)}"];
    public string UnderAgreement { get; } = words.UnderAgreement;

    public string AgreementKind { get; } = words.AgreementKind;

    public string SignedInPeriod { get; } = words.SignedInPeriod;

    public string InForceAtEnd { get; } = words.InForceAtEnd;

    public string ExpiringSoon { get; } = words.ExpiringSoon;
}
