using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Core.Review;

/// <summary>Counts delegations by trip (counting rule 17).</summary>
internal sealed class DelegationCount
{
    private readonly ReferenceLists _references;

    // What makes a trip a delegation is the same in every window, so it is found out once.
    private readonly IReadOnlyList<Visits> _outgoing;
    private readonly IReadOnlyList<Visits> _incoming;

    /// <param name="references">With the forms that count as delegations.</param>
    /// <param name="held">Every held activity, in order of counting day, then id.</param>
    public DelegationCount(ReferenceLists references, IReadOnlyList<CountedActivity> held)
    {
        _references = references;
        var trips = held
            .GroupBy(counted => (HasTrip: counted.Activity.Trip is not null, Id: counted.Activity.Trip ?? counted.Activity.Id))
            .Select(trip => new Trip(trip.Key.Id, [.. trip]))
            .ToList();
        _outgoing = VisitsOf(trips, outgoing: true);
        _incoming = VisitsOf(trips, outgoing: false);
    }

    /// <summary>
    /// Delegations counted in the window, outgoing first, each in the order in which a reader looks for them, then trip.
    /// </summary>
    public IReadOnlyList<Delegation> In(DateWindow window)
    {
        var outgoing = Counted(window, outgoing: true);
        var trips = outgoing.Select(visits => visits.Trip).ToHashSet();
        return
        [
            .. outgoing.Select(visits => Delegation(visits, window)),
            .. Counted(window, outgoing: false).Select(visits =>
                Delegation(visits, window) with { BringsPeople = !trips.Contains(visits.Trip) }),
        ];
    }

    public IReadOnlyList<Figure> Figures(WindowCount count)
    {
        var outgoing = Counted(count.Window, outgoing: true);
        var incoming = Counted(count.Window, outgoing: false);
        Visits[] both = [.. outgoing, .. incoming];
        // A trip that is both ways, such as an exchange of delegations, still brings its people once.
        var trips = both.Select(visits => visits.Trip).Distinct().ToList();
        var silent = trips.Where(trip => trip.People is null).ToHashSet();
        var people = trips.Count > 0 && silent.Count == trips.Count ? (decimal?)null : trips.Sum(trip => trip.People ?? 0);
        return
        [
            Make(FigureKeys.DelegationsOut, FigureUnit.Delegations, outgoing.Count, outgoing),
            Make(FigureKeys.DelegationsIn, FigureUnit.Delegations, incoming.Count, incoming),
            Make(FigureKeys.DelegationPeople, FigureUnit.People, people, both),
            Make(FigureKeys.DelegationsWithoutPeople, FigureUnit.Delegations, silent.Count,
                both.Where(v => silent.Contains(v.Trip))),
        ];

        Figure Make(FigureKey key, FigureUnit unit, decimal? value, IEnumerable<Visits> visits) =>
            new(key, count.Basis == Basis.Recorded ? value : null, unit, count.Basis, RecordsOf(visits));
    }

    private List<Visits> Counted(DateWindow window, bool outgoing) =>
        [.. (outgoing ? _outgoing : _incoming)
            .Where(visits => visits.FirstPlaced(window) is { } first && window.ContainsWhole(first.CountingDate))
            .OrderBy(visits => visits.Trip.BestKnown, ReadingOrder.Instance)
            .ThenBy(visits => visits.Trip.Id, StringComparer.Ordinal)];

    private List<Visits> VisitsOf(IEnumerable<Trip> trips, bool outgoing) =>
        [.. trips
            .Select(trip => new Visits(trip, outgoing,
                [.. trip.Activities.Where(counted => IsDelegation(counted.Activity, outgoing))]))
            .Where(visits => visits.Activities.Count > 0)];

    private Delegation Delegation(Visits visits, DateWindow window) => new(
        visits.Trip.Id,
        visits.IsOutgoing,
        visits.FirstPlaced(window)!.CountingDate, // not null: only counted ones are asked for
        visits.Trip.People,
        RecordsOf([visits]))
    {
        Leading = LeadingOf(visits),
        Activities = [.. visits.Trip.Activities.Select(counted => counted.Activity)],
    };

    private static List<string> RecordsOf(IEnumerable<Visits> visits) =>
        [.. visits
            .SelectMany(visit => visit.Activities)
            .OrderBy(counted => counted.CountingDate)
            .ThenBy(counted => counted.Activity.Id, StringComparer.Ordinal)
            .Select(counted => counted.Activity.Id)
            .Distinct(StringComparer.Ordinal)];

    // From all records of the trip: a meeting whose country nobody recorded is still what the delegation went to. Talks and
    // meetings on the margins may come first by their dates, but nobody travels for their sake.
    private Activity LeadingOf(Visits visits) => visits.Trip.Activities
        .OrderBy(counted => IsVisit(counted.Activity, visits.IsOutgoing) ? 0
            : counted.Mechanisms.Count > 0 ? 1
            : visits.Activities.Contains(counted) ? 2
            : 3)
        .ThenBy(counted => counted.CountingDate, ReadingOrder.Instance)
        .First().Activity;

    private bool IsVisit(Activity activity, bool outgoing) => _references.TryForm(activity.Form, out var form)
        && (outgoing ? form.DelegationOut : form.DelegationIn) == FormRule.Yes;

    private bool IsDelegation(Activity activity, bool outgoing)
    {
        if (!_references.TryForm(activity.Form, out var form)) return false;
        return (outgoing ? form.DelegationOut : form.DelegationIn) switch
        {
            FormRule.Yes => true,
            FormRule.IfAbroad => Whereabouts.IsAtHome(activity) == false,
            FormRule.IfInVietnam => Whereabouts.IsAtHome(activity) == true,
            _ => false,
        };
    }

    /// <summary>
    /// Activities that are one journey, in order of counting day. Two trips are the same only as the same object.
    /// </summary>
    private sealed class Trip(string id, IReadOnlyList<CountedActivity> activities)
    {
        public string Id => id;

        public IReadOnlyList<CountedActivity> Activities => activities;

        /// <summary>The highest number recorded; null when none is.</summary>
        public int? People { get; } = activities.Max(counted => counted.Activity.People);

        /// <summary>
        /// The first of its most exact dates: one record known to the year says less of the trip than its talks do.
        /// </summary>
        public PartialDate BestKnown { get; } =
            activities.MinBy(counted => counted.CountingDate.Precision)!.CountingDate; // not null: a trip has activities
    }

    /// <summary>The activities of a trip that make it a delegation in one direction.</summary>
    private sealed record Visits(Trip Trip, bool IsOutgoing, IReadOnlyList<CountedActivity> Activities)
    {
        /// <summary>
        /// The earliest that is placed; a coarse date that straddles the window's edge cannot say where it lies.
        /// </summary>
        public CountedActivity? FirstPlaced(DateWindow window) =>
            Activities.FirstOrDefault(visit => !visit.IsTooCoarseFor(window));
    }
}
