using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Core.Review;

/// <summary>Says of one held activity where it counts: track, regions, mechanisms (counting rules 9 to 14).</summary>
internal sealed class ActivityClassifier(ReferenceLists references, CountBy countBy)
{
    private readonly Dictionary<string, int> _partnerOrder = Positions(references.Partners.Select(partner => partner.Code));
    private readonly Dictionary<string, int> _regionOrder = Positions(references.Regions.Select(region => region.Code));
    private readonly Dictionary<string, int> _mechanismOrder =
        Positions(references.Mechanisms.Select(mechanism => mechanism.Code));

    public CountedActivity Classify(Activity activity, IEnumerable<string> furtherSources)
    {
        var date = countBy == CountBy.End ? activity.End ?? activity.Start : activity.Start;
        var countries = CountriesOf(activity);
        var own = OwnMechanisms(activity, countries.Count);
        var track = activity.Track ?? TrackOf(countries.Count, own.Count > 0);
        var held = track == Track.Multilateral ? own : [];
        return new()
        {
            Activity = activity,
            CountingDate = date,
            Track = track,
            Countries = countries,
            Regions = track == Track.Bilateral ? RegionsOf(countries, date.First) : [],
            Mechanisms = held,
            Margins = InOrder(
                activity.Mechanisms.Select(link => link.Code).Except(held, StringComparer.Ordinal), _mechanismOrder),
            Agencies = AgenciesOf(activity, date.First),
            FurtherSources = [.. furtherSources],
        };
    }

    private List<string> AgenciesOf(Activity activity, DateOnly day)
    {
        IEnumerable<string> named = activity.LeadUnit is { } lead ? [lead, .. activity.Agencies] : activity.Agencies;
        return [.. named.Select(agency => references.AgencyOn(agency, day)?.Code ?? agency).Distinct(StringComparer.Ordinal)];
    }

    private static Track TrackOf(int countries, bool isMechanismsOwn) =>
        isMechanismsOwn || countries > 1 ? Track.Multilateral
        : countries == 1 ? Track.Bilateral
        : Track.General;

    // Observers and organizations are not partners for rule 9, and Vietnam is never its own partner.
    private List<string> CountriesOf(Activity activity) => InOrder(
        activity.Partners
            .Where(link => !link.IsObserver && link.Code != Partner.HomeCode)
            .Where(link => references.TryPartner(link.Code, out var partner) && partner.Kind == PartnerKind.Country)
            .Select(link => link.Code),
        _partnerOrder);

    private List<string> OwnMechanisms(Activity activity, int countries) => InOrder(
        activity.Mechanisms.Where(link => IsOwn(link, countries)).Select(link => link.Code),
        _mechanismOrder);

    private bool IsOwn(MechanismLink link, int countries)
    {
        var tie = link.Tie ?? (countries == 1 ? MechanismTie.Sideline : MechanismTie.Meeting);
        return tie is MechanismTie.Meeting or MechanismTie.Programme
            && references.TryMechanism(link.Code, out var mechanism)
            && !mechanism.IsBilateralForum;
    }

    private List<string> RegionsOf(List<string> countries, DateOnly day)
    {
        var regions = countries.Select(country => references.RegionOf(country, day) ?? FigureKeys.NoCode);
        return countries.Count == 0 ? [FigureKeys.NoCode] : InOrder(regions, _regionOrder);
    }

    private static Dictionary<string, int> Positions(IEnumerable<string> codes) =>
        codes.Select((code, position) => (code, position))
            .ToDictionary(pair => pair.code, pair => pair.position, StringComparer.Ordinal);

    // Most activities name one code or none, and there are many of them.
    private static List<string> InOrder(IEnumerable<string> codes, Dictionary<string, int> order)
    {
        var named = codes.ToList();
        return named.Count < 2 ? named :
            [.. named.Distinct(StringComparer.Ordinal)
                .OrderBy(code => order.GetValueOrDefault(code, int.MaxValue))
                .ThenBy(code => code, StringComparer.Ordinal)];
    }
}
