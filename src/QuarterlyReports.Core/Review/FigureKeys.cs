using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Core.Review;

/// <summary>Every key of a figure, as the command line's contract spells it. Codes are those of the reference lists.</summary>
public static class FigureKeys
{
    public static readonly FigureKey Held = new("total.held");
    public static readonly FigureKey Continuing = new("total.continuing");
    public static readonly FigureKey NotPlaced = new("total.not_placed");
    public static readonly FigureKey WithoutOutcome = new("total.without_outcome");
    public static readonly FigureKey Bilateral = new("track.bilateral");
    public static readonly FigureKey Multilateral = new("track.multilateral");
    public static readonly FigureKey General = new("track.general");
    public static readonly FigureKey RegionOverlap = new("region.overlap");
    public static readonly FigureKey MechanismOverlap = new("mechanism.overlap");
    public static readonly FigureKey NoMechanism = new("multilateral.no_mechanism");
    public static readonly FigureKey DelegationsOut = new("delegations.out");
    public static readonly FigureKey DelegationsIn = new("delegations.in");
    public static readonly FigureKey DelegationPeople = new("delegations.people");

    /// <summary>
    /// Delegations whose number of people is not recorded: printed beside the sum, because "not recorded" is not 0.
    /// </summary>
    public static readonly FigureKey DelegationsWithoutPeople = new("delegations.people_not_recorded");
    public static readonly FigureKey DirectivesOpened = new("directives.opened");
    public static readonly FigureKey DirectivesImplemented = new("directives.implemented");
    public static readonly FigureKey DirectivesDropped = new("directives.dropped");
    public static readonly FigureKey DirectivesCarried = new("directives.carried");
    public static readonly FigureKey DirectivesOpen = new("directives.open");

    public static readonly FigureKey ReturnsExpected = new("returns.expected");
    public static readonly FigureKey ReturnsReceived = new("returns.received");
    public static readonly FigureKey ReturnsLate = new("returns.late");
    public static readonly FigureKey ReturnsNil = new("returns.nil");
    public static readonly FigureKey ReturnsMissing = new("returns.missing");
    public static readonly FigureKey Joint = new("coordination.joint");

    /// <summary>Held activities of which nobody said which agency led or coordinated them.</summary>
    public static readonly FigureKey NoAgency = new("coordination.no_agency");

    /// <summary>Held activities that were led or coordinated by a unit that is not in the list of agencies.</summary>
    public static readonly FigureKey OtherUnits = new("coordination.other_units");
    public static readonly FigureKey WorkingGroups = new("working_groups.active");
    public static readonly FigureKey WorkingGroupMeetings = new("working_groups.meetings");

    /// <summary>Held within the framework of an agreement in force on the counting day; the rest are held outside any.</summary>
    public static readonly FigureKey UnderAgreement = new("total.under_agreement");
    public static readonly FigureKey OutsideAgreement = new("total.outside_agreement");
    public static readonly FigureKey BilateralUnderAgreement = new("bilateral.under_agreement");
    public static readonly FigureKey AgreementsSigned = new("agreements.signed");
    public static readonly FigureKey AgreementsInForce = new("agreements.in_force");
    public static readonly FigureKey AgreementsExpiring = new("agreements.expiring");
    public static readonly FigureKey ProposalsSubmitted = new("proposals.submitted");

    /// <summary>Stands for partners without a region and activities without a stated level.</summary>
    public const string NoCode = "none";

    /// <summary>Held activities that carry out an item of the programme, of whatever period.</summary>
    public static readonly FigureKey ProgrammeFulfilling = new("programme.fulfilling");

    /// <param name="standing">planned, done, moved, cancelled, open or outside.</param>
    public static FigureKey Programme(string standing) => new($"programme.{standing}");

    /// <param name="line">A region, <see cref="NoCode"/>, or a track: bilateral, multilateral or general.</param>
    /// <param name="standing">As of <see cref="Programme(string)"/>.</param>
    public static FigureKey Programme(string line, string standing) => new($"programme.line.{line}.{standing}");

    public static FigureKey Agency(string agency) => new($"agency.{agency}.held");

    public static FigureKey AgencyTasks(string agency) => new($"agency.{agency}.open_tasks");

    public static FigureKey Region(string region) => new($"region.{region}.held");

    public static FigureKey Partner(string partner) => new($"partner.{partner}.held");

    public static FigureKey Group(string group) => new($"group.{group}.held");

    public static FigureKey Mechanism(string mechanism) => new($"mechanism.{mechanism}.held");

    public static FigureKey Margins(string mechanism) => new($"mechanism.{mechanism}.margins");

    public static FigureKey Form(string form) => new($"form.{form}.held");

    public static FigureKey Level(string level) => new($"level.{level}.held");

    public static FigureKey Theme(string theme) => new($"theme.{theme}.held");

    public static FigureKey RegionTheme(string region, string theme) => new($"region.{region}.theme.{theme}.held");

    /// <summary>Agreements in force when the period ends, with a partner of the region.</summary>
    public static FigureKey RegionAgreements(string region) => new($"region.{region}.agreements_in_force");

    /// <summary>Projects under way in the period, with a partner of the region.</summary>
    public static FigureKey RegionProjects(string region) => new($"region.{region}.projects");

    public static FigureKey AgreementsSignedOf(AgreementKind kind) => new($"agreements.{RecordCode.Of(kind)}.signed");

    public static FigureKey AgreementsInForceOf(AgreementKind kind) => new($"agreements.{RecordCode.Of(kind)}.in_force");

    public static FigureKey RegionForm(string region, string form) => new($"region.{region}.form.{form}.held");

    public static readonly FigureKey DeploymentsNotPlaced = new("peacekeeping.not_placed");
    public static readonly FigureKey ProjectsRunning = new("projects.running");
    public static readonly FigureKey ProjectsWithoutPublication = new("projects.without_publication");
    public static readonly FigureKey PublicationsHome = new("publications.home");
    public static readonly FigureKey PublicationsAbroad = new("publications.abroad");
    public static readonly FigureKey PublicationsNotPlaced = new("publications.not_placed");

    /// <summary>Stands for all missions together; intake lets no mission be called so.</summary>
    public const string AllMissions = "total";

    /// <summary>People on the mission on the last day of the period.</summary>
    public static FigureKey Personnel(string mission) => new($"peacekeeping.{mission}.personnel");

    /// <summary>Deployments there on the last day whose number of people is not recorded: "not recorded" is not 0.</summary>
    public static FigureKey PersonnelNotRecorded(string mission) => new($"peacekeeping.{mission}.personnel_not_recorded");

    public static FigureKey Women(string mission) => new($"peacekeeping.{mission}.women");

    /// <inheritdoc cref="PersonnelNotRecorded"/>
    public static FigureKey WomenNotRecorded(string mission) => new($"peacekeeping.{mission}.women_not_recorded");

    public static FigureKey UnitPersonnel(string mission) => new($"peacekeeping.{mission}.unit_personnel");

    public static FigureKey IndividualPersonnel(string mission) => new($"peacekeeping.{mission}.individual_personnel");

    /// <summary>The greatest strength on any one day of the period.</summary>
    public static FigureKey Highest(string mission) => new($"peacekeeping.{mission}.highest");

    public static FigureKey PersonDays(string mission) => new($"peacekeeping.{mission}.person_days");

    /// <summary>People who arrived in the period.</summary>
    public static FigureKey Rotated(string mission) => new($"peacekeeping.{mission}.rotated");

    /// <summary>People whose last day on the mission lies in the period.</summary>
    public static FigureKey RotatedOut(string mission) => new($"peacekeeping.{mission}.rotated_out");

    public static FigureKey Readiness(string deployment, ReadinessAspect aspect) =>
        new($"readiness.{deployment}.{RecordCode.Of(aspect)}");

    public static FigureKey ProjectPercent(string project) => new($"project.{project}.percent");

    public static FigureKey ProjectDaysLate(string project) => new($"project.{project}.days_late");
}
