using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Core.Review;

/// <summary>
/// A finished review: every figure, and the records that are named or listed. Whatever is above the ceiling is not in it.
/// </summary>
public sealed record QuarterReview
{
    public required ReviewRequest Request { get; init; }

    public required ReferenceLists References { get; init; }

    public required FigureTable Figures { get; init; }

    /// <summary>What the edition may see of the registers, beyond the period too: what is in force began before it.</summary>
    public required RegisterContents Registers { get; init; }

    /// <summary>Held and counted in the period, by counting day, then id.</summary>
    public required IReadOnlyList<CountedActivity> Activities { get; init; }

    /// <summary>Held, touching the period, counted in another one (counting rule 6).</summary>
    public required IReadOnlyList<CountedActivity> Continuing { get; init; }

    /// <summary>Held, but dated too coarsely to say in which period (counting rule 3).</summary>
    public required IReadOnlyList<Activity> NotPlaced { get; init; }

    /// <summary>Planned or postponed into the next period: its calendar (counting rule 4).</summary>
    public required IReadOnlyList<Activity> Upcoming { get; init; }

    public required IReadOnlyList<Delegation> Delegations { get; init; }

    /// <summary>Of the activities of the period, in their order.</summary>
    public required IReadOnlyList<Conference> Conferences { get; init; }

    public required Reconciliation Regions { get; init; }

    /// <summary>Of the bilateral activities that name a country, by country.</summary>
    public required Reconciliation Partners { get; init; }

    public required Reconciliation Mechanisms { get; init; }

    /// <summary>Null for a quarter and for a free range, which have no quarters to add up.</summary>
    public required QuarterSum? QuarterSum { get; init; }

    /// <summary>The quarters of a longer period, side by side; none for a quarter and for a free range.</summary>
    public required IReadOnlyList<QuarterFigures> ByQuarter { get; init; }

    /// <summary>
    /// Directives open when the period began, in the order they were set; in a longer period also those set and due in it.
    /// </summary>
    public required IReadOnlyList<DirectiveFollowUp> FollowUps { get; init; }

    /// <summary>Directives set in the period for what comes after it.</summary>
    public required IReadOnlyList<Directive> Orientations { get; init; }

    public required PeacekeepingStanding Peacekeeping { get; init; }

    /// <summary>Projects that ran on at least one day of the period, by begin, then id.</summary>
    public required IReadOnlyList<ProjectStanding> Projects { get; init; }

    /// <summary>Published in the period, by day, then id.</summary>
    public required IReadOnlyList<Publication> Publications { get; init; }

    /// <summary>Dated too coarsely to say whether they were published in the period.</summary>
    public required IReadOnlyList<Publication> PublicationsNotPlaced { get; init; }
    public required AgreementLists Agreements { get; init; }

    /// <summary>Advice given to the Party and the State in the period, by day, then id.</summary>
    public required IReadOnlyList<Proposal> Proposals { get; init; }

    /// <summary>Notes on the situation of the period, by day, then id.</summary>
    public required IReadOnlyList<SituationNote> Situation { get; init; }

    /// <summary>Entries of registers dated too coarsely to say in which period they belong (counting rule 3).</summary>
    public required IReadOnlyList<RegisterEntry> EntriesNotPlaced { get; init; }

    /// <summary>Directives open when the period ends, in the order they were set: carried over, or set in it.</summary>
    public required IReadOnlyList<DirectiveFollowUp> OpenTasks { get; init; }

    /// <summary>Directives set in the period, closed in it or open when it ends, in the order they were set.</summary>
    public required IReadOnlyList<DirectiveFollowUp> Directives { get; init; }

    /// <summary>Items of the approved programme planned for the period.</summary>
    public required IReadOnlyList<PlannedItem> Programme { get; init; }

    /// <summary>Items of the approved programme planned for the period that follows.</summary>
    public required IReadOnlyList<PlannedItem> NextProgramme { get; init; }

    /// <summary>Returns that units owed for the period.</summary>
    public required IReadOnlyList<ReturnStanding> Returns { get; init; }

    /// <summary>Working groups of the period.</summary>
    public required IReadOnlyList<ActiveGroup> WorkingGroups { get; init; }

    /// <inheritdoc cref="ReviewRecords.Coverage"/>
    public required DateWindow? Coverage { get; init; }

    /// <summary>Records were left out because they lie above the ceiling; the edition says so, and never by how much.</summary>
    public required bool IsPartial { get; init; }

    /// <summary>Counted records whose secrecy nobody has reviewed (counting rule 7).</summary>
    public required int UnreviewedRecords { get; init; }

    public ReviewPeriod Period => Request.Period;
}
