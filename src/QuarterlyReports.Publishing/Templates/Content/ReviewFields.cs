using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Publishing.Templates.Content;

/// <summary>Everything a template can name, at its top.</summary>
internal static class ReviewFields
{
    public static Fields Of(ReviewScope scope)
    {
        var review = scope.Review;
        var activities = new ListedActivities(scope);
        var advice = new AdviceFields(scope, activities.Records);
        var projects = new ProjectFields(scope);
        var regions = new RegionFields(scope, activities, advice, projects);
        var subjects = new SubjectFields(scope, activities, advice);
        var directives = new OrientationFields(scope, activities.Records);
        var readiness = new ReadinessWords(scope);
        var programme = new ProgrammeFields(scope, activities.Records);
        var notes = new NoteFields(scope, activities.Records);
        return new()
        {
            ["period"] = Period(scope, review.Period),
            ["previous"] = Period(scope, review.Period.Previous),
            ["last_year"] = Period(scope, review.Period.LastYear),
            ["next"] = Period(scope, review.Period.Next),
            ["year_to_date"] = review.Period.YearToDate is { } yearToDate ? Period(scope, yearToDate) : null,
            ["dossier"] = DossierFields.Of(scope),
            ["calendar"] = scope.Book.Periods.CalendarOf(review.Period),
            ["counts_by_end"] = review.Request.CountBy == CountBy.End,
            ["is_public"] = review.Request.Edition == Edition.Public,
            ["is_partial"] = review.IsPartial,
            ["is_preliminary"] = scope.Details.IsPreliminary,
            ["is_kept"] = scope.IsKept,
            ["nothing"] = scope.NothingHere,
            ["has_activities"] = review.Activities.Count > 0,
            ["has_last_year"] = review.Period.LastYear != review.Period.Previous,
            ["has_year_to_date"] = HasYearToDate(review.Period),
            ["has_comparison"] = scope.Comparable.Count > 0,
            ["compared"] = scope.Book.Names.List(
                [.. scope.Comparable.Select(time => scope.Book.Periods.InProse(time.Period))]),
            ["incomparable"] = scope.Book.Periods.Alternatives([.. scope.Incomparable.Select(time => time.Period)]),
            ["returned"] = new CoordinationFields(scope).Returned(),
            ["regions"] = regions.All(),
            ["quiet_regions"] = regions.QuietNames(),
            ["mechanisms"] = subjects.Mechanisms(),
            ["quiet_mechanisms"] = subjects.QuietMechanisms(),
            ["no_mechanism"] = subjects.NoMechanism(),
            ["general"] = subjects.General(),
            ["peacekeeping"] = subjects.Peacekeeping(),
            ["war_legacy"] = subjects.WarLegacy(),
            ["themes"] = subjects.Themes(),
            ["asean_led"] = subjects.AseanLed(),
            ["by_region"] = subjects.ByRegion(),
            ["levels"] = subjects.Levels(),
            ["forms"] = subjects.Forms(),
            ["leading_forms"] = subjects.LeadingForms(),
            ["follow_ups"] = directives.FollowUps(),
            ["lacking_progress"] = LackingProgress(scope),
            ["overdue"] = Overdue(scope),
            ["orientations"] = directives.Orientations(),
            ["upcoming"] = review.Upcoming.Select(activities.Of).ToList<object>(),
            ["continuing"] = review.Continuing.Select(activities.Of).ToList<object>(),
            ["not_placed"] = review.NotPlaced.Select(activities.Of).ToList<object>(),
            ["preparing"] = readiness.Preparing(),
            ["has_percentages"] = readiness.HasPercentages,
            ["deployments_not_placed"] = readiness.NotPlaced(),
            ["projects"] = projects.All(),
            ["late_projects"] = projects.Late(),
            ["without_publication"] = projects.WithoutPublication(),
            ["publications_not_placed"] = readiness.PublicationsNotPlaced(),
            ["coverage"] = notes.Coverage(),
            ["region_overlap"] = notes.RegionOverlap(),
            ["mechanism_overlap"] = notes.MechanismOverlap(),
            ["unreviewed"] = notes.Unreviewed(),
            ["borrowed"] = notes.Borrowed(),
            ["merged"] = notes.Merged(),
            ["annexes_left_out"] = notes.AnnexesLeftOut(),
            ["annex_gaps"] = notes.AnnexGaps(),
            ["restated"] = notes.Restated(),
            ["restated_beside"] = notes.RestatedBeside(),
            ["quarters"] = review.QuarterSum is not null,
            ["too_coarse"] = notes.TooCoarse(),
            ["plan_left"] = programme.Left(),
            ["next_planned"] = programme.NextPlanned(),
            ["next_postponed"] = programme.PostponedIntoNext(),
            ["plan_left_more"] = programme.MoreLeft(),
            ["missing_returns"] = new CoordinationFields(scope).MissingReturns(),
            ["lacks_return"] = scope.LacksReturn,
            ["open_tasks"] = directives.OpenTasks(),
            ["joint_tasks"] = directives.JointTasks(),
            ["signed_kinds"] = advice.SignedKinds(),
            ["first_expiry"] = advice.FirstExpiry(),
            ["addressees"] = advice.Addressees(),
            ["coordination_proposals"] = advice.OnCoordination(),
            ["entries_not_placed"] = advice.NotPlaced(),
        };
    }

    /// <summary>The year so far says something of its own from the second quarter on.</summary>
    public static bool HasYearToDate(ReviewPeriod period) =>
        period.YearToDate is { } yearToDate && yearToDate.Code != period.Code;

    private static Fields Period(ReviewScope scope, ReviewPeriod period) => new()
    {
        ["name"] = scope.Book.Periods.InProse(period),
        ["heading"] = scope.Book.Periods.InHeading(period),
        ["capitals"] = scope.Book.Periods.InHeading(period).ToUpperInvariant(),
        ["window"] = scope.Book.Periods.Window(period),
    };

    private static string LackingProgress(ReviewScope scope) =>
        Counted(scope, scope.Review.FollowUps.Count(followUp => followUp.LacksProgress));

    private static string Overdue(ReviewScope scope) =>
        Counted(scope, scope.Review.FollowUps.Count(followUp => followUp is { IsDue: true, IsCarriedOver: true }));

    private static string Counted(ReviewScope scope, int directives) => directives == 0
        ? ""
        : scope.Words.Count("unit.directives", directives, scope.Book.Numerals.InProse(directives));
}
