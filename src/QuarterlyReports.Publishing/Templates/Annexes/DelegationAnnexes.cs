using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates.Content;

namespace QuarterlyReports.Publishing.Templates.Annexes;

/// <summary>Delegations sent and received: one row a trip, as they are counted (counting rule 17).</summary>
internal static class DelegationAnnexes
{
    private const int MostPartnersNamed = 3;

    public static readonly AnnexTable Outgoing = new AnnexTable<Delegation>("delegations_out")
    {
        Rows = scope => scope.Review.Delegations.Where(trip => trip.IsOutgoing),
        Quiet = scope => Quiet(scope, "row.no_delegation_out"),
        Cells = Cells(partner: new((trip, words) => Partners(trip, words), 1.4)),
    };

    public static readonly AnnexTable Incoming = new AnnexTable<Delegation>("delegations_in")
    {
        Rows = scope => scope.Review.Delegations.Where(trip => !trip.IsOutgoing),
        Quiet = scope => Quiet(scope, "row.no_delegation_in"),
        Cells = Cells(partner: new((trip, words) => Hosts(trip, words), 1.6)),
    };

    private static string? Quiet(ReviewScope scope, string phrase) => scope.IsKept ? scope.Words[phrase] : null;

    private static Dictionary<int, AnnexCell<Delegation>> Cells(AnnexCell<Delegation> partner) => new()
    {
        [2] = new(Name, 3.4),
        [3] = new((trip, words) => AnnexWords.Joined(trip.Activities.Select(visit => words.Term(visit.HeadOfDelegation))), 1.4),
        [4] = new((trip, words) => trip.IsOutgoing ? Visited(trip, words) : From(trip, words), 1.1),
        [5] = partner,
        [6] = new(Content, 5),
        [7] = new((trip, words) => words.Number(trip.People), 0.8, ColumnAlignment.Number),
        [8] = new(Time, 1.3),
        [9] = new(Costs, 1.1),
        [10] = new(Reports, 1.5),
        [11] = new((trip, words) => words.InProgramme(trip.Activities), 1.1),
        [12] = new((trip, words) => words.Links([.. trip.Activities.Select(visit => visit.Id)]), 1.3),
    };

    private static string Visited(Delegation trip, AnnexWords words) => AnnexWords.Joined(
        trip.Activities.Select(visit => visit.Country).OfType<string>().Where(country => country != Partner.HomeCode)
            .Select(words.Scope.Book.Names.Partner));

    private static string From(Delegation trip, AnnexWords words) =>
        AnnexWords.Joined(trip.Activities.Select(visit => visit.Partners.Count > MostPartnersNamed
            ? words.Scope.Words.Fill("annex.many_countries", ("count", words.Number(visit.Partners.Count)))
            : words.Records.PartnersOf(visit)));

    private static string Partners(Delegation trip, AnnexWords words) =>
        AnnexWords.Joined(trip.Activities.Select(visit => OfMany(visit, words) ?? words.Records.PartnerOrMechanism(visit)));

    // A trip to two countries is two visits, and the name of one would hide the other.
    private static string Name(Delegation trip, AnnexWords words) =>
        AnnexWords.Joined(Visits(trip, words).Select(words.Records.Title));

    private static IEnumerable<Activity> Visits(Delegation trip, AnnexWords words) =>
        IsVisit(trip.Leading, trip, words)
            ? trip.Activities.Where(visit => visit.Country is not null && IsVisit(visit, trip, words))
                .Prepend(trip.Leading).DistinctBy(visit => visit.Country, StringComparer.Ordinal)
            : [trip.Leading];

    private static bool IsVisit(Activity activity, Delegation trip, AnnexWords words) =>
        words.Scope.Review.References.TryForm(activity.Form, out var form)
            && (trip.IsOutgoing ? form.DelegationOut : form.DelegationIn) == FormRule.Yes;

    // Of a meeting of many the mechanism says more, in less room, than its members one by one; null when they are few.
    private static string? OfMany(Activity visit, AnnexWords words) =>
        visit.Partners.Count > MostPartnersNamed && visit.Mechanisms.Count > 0 ? words.Records.MechanismsOf(visit) : null;

    private static string Hosts(Delegation trip, AnnexWords words) => AnnexWords.Joined(
        [
            .. trip.Activities.Select(visit => words.Agency(visit.LeadUnit)),
            .. trip.Activities.Select(visit => words.Scope.Book.Names.Place(visit.Place ?? "")),
        ]);

    private static string Content(Delegation trip, AnnexWords words)
    {
        var activities = AnnexWords.Joined(
            trip.Activities.Except(Visits(trip, words)).Select(words.Records.Title));
        var result = words.Records.Text(trip.Leading.Outcome);
        if (activities.Length == 0 || result.Length == 0) return activities + result;
        return words.Scope.Words.Fill("annex.activities_and_result", ("activities", activities), ("result", result));
    }

    private static string Costs(Delegation trip, AnnexWords words) =>
        AnnexWords.Joined(trip.Activities.Where(visit => visit.Cost is not null)
            .GroupBy(visit => visit.Currency, StringComparer.Ordinal)
            .Select(costs => words.Money(costs.Sum(visit => visit.Cost), costs.Key)));

    private static string Reports(Delegation trip, AnnexWords words) =>
        AnnexWords.Joined(trip.Activities.GroupBy(visit => visit.Source, StringComparer.Ordinal).Select(source =>
            words.Report(source.Key, source.Min(visit => visit.ReportedOn))));

    private static string Time(Delegation trip, AnnexWords words)
    {
        // A part known to the month alone says nothing that the days of the others do not say better.
        var best = trip.Activities.Min(visit => visit.Start.Precision);
        var parts = trip.Activities.Where(visit => visit.Start.Precision == best).ToList();
        var first = parts.Min(visit => visit.Start);
        var last = parts.Max(visit => visit.End ?? visit.Start);
        var dates = words.Scope.Book.Dates;
        if (last.Last <= first.Last) return dates.InTable(first);
        return last.First <= first.First ? dates.InTable(last) : dates.InTable(first, last);
    }
}
