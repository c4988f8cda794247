using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Core.Review;

/// <summary>Applies the counting rules to records: the one piece of code that counts.</summary>
public static class ReviewBuilder
{
    public static QuarterReview Build(ReviewRequest request, ReviewRecords records)
    {
        var visible = new VisibleActivities(records.Activities, request.Ceiling);
        var registers = records.Registers.Within(request.Ceiling);
        var ledger = new DirectiveLedger(records.Registers.Of<Directive>(), request);
        var regions = new PartnerRegions(records.References);
        var strength = new PeacekeepingCount(registers.Of<Deployment>(), records.References);
        var readiness = new ReadinessLedger(registers.Of<Deployment>(), registers.Of<ReadinessStatement>());
        var projects = new ProjectLedger(registers, regions);
        var proposals = new ProposalCount(registers);
        var held = HeldInOrder(request, records.References, visible);
        var delegations = new DelegationCount(records.References, held);
        var returns = new ReturnCount(registers.Of<UnitReturn>(), request.Period.Calendar);
        var agreements = new AgreementLedger(registers, returns, regions);
        var programme = new ProgrammeCount(
            registers.Of<ProgrammeItem>(), records.References, held, request.Period.Calendar);
        var coordination = new CoordinationCount(registers.Of<WorkingGroup>(), records.References, ledger);
        var count = CountOf(request.Period);
        var figures = new WindowFigures(
            new FigureCounter(records.References), delegations, returns,
            [
                ledger, strength, readiness, projects,
                programme, coordination,
                agreements, proposals,
            ]);
        return new()
        {
            Request = request,
            References = records.References,
            Registers = registers,
            Figures = new(AllFigures(request.Period, figures, records.Issued, CountOf)),
            Activities = InReadingOrder(count.Held),
            Continuing = InReadingOrder(count.Continuing),
            NotPlaced = [.. InReadingOrder(count.NotPlaced).Select(counted => counted.Activity)],
            Upcoming = UpcomingIn(request.Period.Next.Window, visible.Surviving),
            Delegations = delegations.In(request.Period.Window),
            Conferences = ConferenceList.Of(InReadingOrder(count.Held), records.References),
            Regions = Reconciled(count.Held.Where(counted => counted.Track == Track.Bilateral), counted => counted.Regions.Count),
            Partners = Reconciled(
                count.Held.Where(counted => counted is { Track: Track.Bilateral, Countries.Count: > 0 }),
                counted => counted.Countries.Count),
            Mechanisms = Reconciled(
                count.Held.Where(counted => counted.Track == Track.Multilateral),
                counted => Math.Max(1, counted.Mechanisms.Count)),
            QuarterSum = SumOfQuarters(request.Period, count),
            ByQuarter = request.Period.Quarters.Count < 2 ? [] : [.. request.Period.Quarters.Select(quarter =>
                new QuarterFigures(quarter, new([.. figures.Flows(CountOf(quarter))])))],
            FollowUps = ledger.FollowUps(request.Period, count.Held),
            Orientations = ledger.SetIn(request.Period),
            Peacekeeping = PeacekeepingStanding.Of(strength, readiness, request.Period),
            Projects = projects.RunningIn(request.Period.Window),
            Publications = projects.PublishedIn(request.Period.Window),
            PublicationsNotPlaced = projects.NotPlacedIn(request.Period.Window),
            OpenTasks = ledger.OpenTasks(request.Period, count.Held),
            Directives = ledger.SpokenOf(request.Period, count.Held),
            Programme = programme.PlannedIn(request.Period.Window),
            NextProgramme = programme.PlannedIn(request.Period.Next.Window),
            Returns = returns.ExpectedIn(request.Period.Window),
            WorkingGroups = coordination.ActiveIn(count),
            Agreements = agreements.In(request.Period.Window),
            Proposals = proposals.In(request.Period.Window),
            Situation = DatedEntries.In<SituationNote>(request.Period.Window, registers, note => note.Date),
            EntriesNotPlaced = DatedEntries.NotPlaced(request.Period.Window, registers),
            Coverage = records.Coverage,
            IsPartial = records.LeavesOutRecords || visible.LeavesOutRecords || ledger.LeavesOutRecords,
            UnreviewedRecords = count.Held.Count(counted => counted.Activity.Secrecy == Secrecy.Unreviewed),
        };

        WindowCount CountOf(ReviewPeriod period) => WindowCount.Of(period.Window, held, visible.All, returns);
    }

    private static List<CountedActivity> HeldInOrder(ReviewRequest request, ReferenceLists references, VisibleActivities visible)
    {
        var classifier = new ActivityClassifier(references, request.CountBy);
        return [.. visible.Surviving
            .Where(activity => activity.IsHeld)
            .Select(activity => classifier.Classify(activity, visible.FurtherSources[activity.Id]))
            .OrderBy(counted => counted.CountingDate)
            .ThenBy(counted => counted.Activity.Id, StringComparer.Ordinal)];
    }

    private static List<CountedActivity> InReadingOrder(IEnumerable<CountedActivity> activities) =>
        [.. activities
            .OrderBy(counted => counted.CountingDate, ReadingOrder.Instance)
            .ThenBy(counted => counted.Activity.Id, StringComparer.Ordinal)];

    // Both compared periods are counted by the same rules with the memberships of their own time; what was issued stands before
    // what is counted now (counting rule 18).
    private static List<Figure> AllFigures(
        ReviewPeriod period,
        WindowFigures figures,
        IReadOnlyList<IssuedFigures> issued,
        Func<ReviewPeriod, WindowCount> countOf)
    {
        List<Figure> all =
        [
            .. figures.All(countOf(period)),
            .. Compared(period.Previous).Select(figure => figure with { Key = figure.Key.InPreviousPeriod }),
            .. Compared(period.LastYear).Select(figure => figure with { Key = figure.Key.InLastYear }),
        ];
        if (period.YearToDate is { } yearToDate)
            all.AddRange(figures.Flows(countOf(yearToDate)).Select(figure => figure with { Key = figure.Key.InYearToDate }));
        return all;

        IEnumerable<Figure> Compared(ReviewPeriod other)
        {
            var counted = figures.All(countOf(other));
            return issued.FirstOrDefault(known => known.Period == other) is { } printed ? counted.Select(printed.Of) : counted;
        }
    }

    private static List<Activity> UpcomingIn(DateWindow next, IEnumerable<Activity> visible) =>
        [.. visible
            .Where(activity => activity.Status is ActivityStatus.Planned or ActivityStatus.Postponed)
            .Where(activity => next.Overlaps(activity.Start.First, activity.Start.Last))
            .OrderBy(activity => activity.Start, ReadingOrder.Instance)
            .ThenBy(activity => activity.Id, StringComparer.Ordinal)];

    private static Reconciliation Reconciled(IEnumerable<CountedActivity> activities, Func<CountedActivity, int> rows)
    {
        var all = activities.ToList();
        var sum = all.Sum(rows);
        return new(sum, sum - all.Count, all.Count,
            [.. all.Where(counted => rows(counted) > 1).Select(counted => counted.Activity.Id)]);
    }

    private static QuarterSum? SumOfQuarters(ReviewPeriod period, WindowCount count)
    {
        if (period.Quarters.Count < 2) return null;
        var quarters = period.Quarters
            .Select(quarter => KeyValuePair.Create(
                quarter.Code, count.Held.Count(counted => quarter.Window.ContainsWhole(counted.CountingDate))))
            .ToList();
        var tooCoarse = count.Held
            .Where(counted => !period.Quarters.Any(quarter => quarter.Window.ContainsWhole(counted.CountingDate)))
            .Select(counted => counted.Activity.Id)
            .ToList();
        return new(quarters, tooCoarse, count.Held.Count);
    }
}
