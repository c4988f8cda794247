using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Core.Review;

/// <summary>The regions of the partners that the entries of registers name; an organization has none.</summary>
internal sealed class PartnerRegions(ReferenceLists references)
{
    /// <summary>In their order; countries without a region come last, under a code of their own.</summary>
    public IReadOnlyList<string> Codes { get; } = [.. references.Regions.Select(region => region.Code), FigureKeys.NoCode];

    /// <summary>Whether one of the partners belongs to the region on the day (counting rule 11).</summary>
    public bool Has(string region, IEnumerable<string> partners, DateOnly day) => partners.Any(code =>
        code != Partner.HomeCode
        && references.TryPartner(code, out var partner)
        && partner.Kind == PartnerKind.Country
        && (references.RegionOf(code, day) ?? FigureKeys.NoCode) == region);
}
