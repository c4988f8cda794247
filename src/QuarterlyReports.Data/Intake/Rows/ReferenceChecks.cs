using System.Globalization;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake.Findings;
using QuarterlyReports.Data.Intake.Rules;
using QuarterlyReports.Data.Intake.Values;

namespace QuarterlyReports.Data.Intake.Rows;

/// <summary>What must hold between the entries of the reference lists once all of them are read.</summary>
internal static class ReferenceChecks
{
    /// <param name="entries">What the files bring.</param>
    /// <param name="lists">The lists in force with these entries laid over them.</param>
    /// <param name="findings">Where faults are reported.</param>
    public static void Check(IReadOnlyList<Placed<object>> entries, ReferenceLists lists, FindingList findings)
    {
        var scene = new RuleScene(lists, default);
        findings.AddRange(Repeated(entries));
        foreach (var entry in entries) findings.AddRange(Faults(entry, scene));
    }

    private static IEnumerable<Finding> Repeated(IReadOnlyList<Placed<object>> entries) =>
        from same in entries
            .GroupBy(entry => (entry.Item.GetType(), entry.Place.File, entry.Place.Sheet, Key: ReferenceMerge.KeyOf(entry.Item)))
        from later in same.Skip(1)
        let first = same.First().Place.Row
        select new Finding(FileRules.IdRepeated, later.Place, same.Key.Key.Replace('\n', ' '),
            first?.ToString(CultureInfo.InvariantCulture));

    private static IEnumerable<Finding> Faults(Placed<object> entry, RuleScene scene) => entry.Item switch
    {
        RegionMember { Membership: var member } => [
            .. Unknown(entry.Place, member.Set, "regions", scene.IsRegion(member.Set)), .. OfMember(entry.Place, member, scene),
            .. Overlaps(entry.Place, member, scene.Lists)],
        GroupMember { Membership: var member } => [
            .. Unknown(entry.Place, member.Set, "groups", scene.Lists.Groups.Any(group => group.Code == member.Set)),
            .. OfMember(entry.Place, member, scene)],
        Agency { Successor: { } successor } => Unknown(entry.Place, successor, "agencies", scene.AgencyOf(successor) is not null),
        _ => [],
    };

    private static IEnumerable<Finding> OfMember(Place place, Membership member, RuleScene scene)
    {
        var order = member is { ValidFrom: { } from, ValidTo: { } to } && to.Last < from.First
            ? [new Finding(ActivityRules.DateOrder, place, member.ValidTo.ToString(), member.ValidFrom.ToString())]
            : Array.Empty<Finding>();
        return [.. Unknown(place, member.Partner, "partners", scene.Lists.TryPartner(member.Partner, out _)), .. order];
    }

    private static IEnumerable<Finding> Unknown(Place place, string code, string list, bool isKnown) =>
        isKnown ? [] : [new(ValueRules.UnknownCode, place, code, list) { DetailInVietnamese = ListNames.Of(list).Vietnamese }];

    // Two regions on one day would count a partner twice (counting rule 11).
    private static IEnumerable<Finding> Overlaps(Place place, Membership member, ReferenceLists lists) => lists.RegionMembers
        .Where(other => other != member && other.Partner == member.Partner && First(other) <= Last(member)
            && First(member) <= Last(other))
        .Take(1)
        .Select(other => new Finding(FileRules.RegionsOverlap, place, member.Partner, other.Set));

    private static DateOnly First(Membership member) => member.ValidFrom is { } from ? from.First : DateOnly.MinValue;

    private static DateOnly Last(Membership member) => member.ValidTo is { } to ? to.Last : DateOnly.MaxValue;
}
