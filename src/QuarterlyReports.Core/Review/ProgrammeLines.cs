using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Core.Review;

/// <summary>
/// The lines in which the programme is printed (counting rule 21): the regions of the bilateral track, then the other two tracks.
/// </summary>
public sealed class ProgrammeLines(ReferenceLists references)
{
    /// <summary>No line of its own: the bilateral track is its regions together.</summary>
    public static readonly string Bilateral = RecordCode.Of(Track.Bilateral);

    public static readonly string Multilateral = RecordCode.Of(Track.Multilateral);
    public static readonly string General = RecordCode.Of(Track.General);

    /// <summary>Every line, in order: regions, those without a region, multilateral, general.</summary>
    public IReadOnlyList<string> All { get; } =
        [.. references.Regions.Select(region => region.Code), FigureKeys.NoCode, Multilateral, General];

    /// <summary>Whether the line belongs to the bilateral track.</summary>
    public static bool IsBilateral(string line) => line != Multilateral && line != General;

    /// <summary>A bilateral activity with partners of several regions stands in several lines.</summary>
    public static IReadOnlyList<string> Of(CountedActivity counted) => counted.Track switch
    {
        Track.Bilateral => counted.Regions,
        Track.Multilateral => [Multilateral],
        _ => [General],
    };

    /// <summary>
    /// The one line of an item: what is the mechanism's own is multilateral, as is what has several partners; a region that was
    /// planned without naming a country is as good as one.
    /// </summary>
    /// <param name="item">Of the programme.</param>
    /// <param name="period">It is planned for; its first day stands in where no day is planned.</param>
    public string Of(ProgrammeItem item, ReviewPeriod period)
    {
        var countries = CountriesOf(item);
        if (IsMechanismsOwn(item, countries.Count)) return Multilateral;
        if (item.Region is { } region) return region;
        var day = item.PlannedStart?.First ?? period.Window.From;
        return countries switch
        {
            [] => General,
            [var country] => references.RegionOf(country, day) ?? FigureKeys.NoCode,
            _ => Multilateral,
        };
    }

    private List<string> CountriesOf(ProgrammeItem item) =>
        [.. item.Partners.Distinct(StringComparer.Ordinal)
            .Where(code => code != Partner.HomeCode)
            .Where(code => references.TryPartner(code, out var partner) && partner.Kind == PartnerKind.Country)];

    // As counting rule 10 reads an empty tie: with one partner the mechanism is the setting, else the event itself.
    private bool IsMechanismsOwn(ProgrammeItem item, int countries) =>
        countries != 1 && item.Mechanism is { } code
        && references.TryMechanism(code, out var mechanism) && !mechanism.IsBilateralForum;
}
