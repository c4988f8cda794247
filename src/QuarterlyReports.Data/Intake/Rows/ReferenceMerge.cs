using System.Diagnostics;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Data.Intake.Rows;

/// <summary>A row of region_members.csv: a membership that counts in the tables by region.</summary>
internal sealed record RegionMember(Membership Membership);

/// <summary>A row of group_members.csv: a membership that overlaps with others.</summary>
internal sealed record GroupMember(Membership Membership);

/// <summary>Adds entries to reference lists; one of the same key takes the place of the older one.</summary>
internal static class ReferenceMerge
{
    /// <param name="lists">The lists so far.</param>
    /// <param name="entries">Of any list, in file order.</param>
    public static ReferenceContents Of(ReferenceContents lists, IReadOnlyCollection<object> entries) => new()
    {
        Partners = Joined(lists.Partners, entries.OfType<Partner>(), item => item.Code),
        Regions = Joined(lists.Regions, entries.OfType<Region>(), item => item.Code),
        RegionMembers = Joined(lists.RegionMembers, entries.OfType<RegionMember>().Select(item => item.Membership), KeyOf),
        Groups = Joined(lists.Groups, entries.OfType<PartnerGroup>(), item => item.Code),
        GroupMembers = Joined(lists.GroupMembers, entries.OfType<GroupMember>().Select(item => item.Membership), KeyOf),
        Mechanisms = Joined(lists.Mechanisms, entries.OfType<Mechanism>(), item => item.Code),
        Agencies = Joined(lists.Agencies, entries.OfType<Agency>(), item => item.Code),
        Forms = Joined(lists.Forms, entries.OfType<ActivityForm>(), item => item.Code),
        Levels = Joined(lists.Levels, entries.OfType<Level>(), item => item.Code),
        Themes = Joined(lists.Themes, entries.OfType<Theme>(), item => item.Code),
    };

    /// <summary>The lists of the second laid over those of the first.</summary>
    public static ReferenceContents Of(ReferenceContents lists, ReferenceContents more) => Of(lists,
    [
        .. more.Partners, .. more.Regions, .. more.RegionMembers.Select(item => new RegionMember(item)), .. more.Groups,
        .. more.GroupMembers.Select(item => new GroupMember(item)), .. more.Mechanisms, .. more.Agencies, .. more.Forms,
            .. more.Levels, .. more.Themes,
    ]);

    /// <summary>What two entries of one list must not share.</summary>
    public static string KeyOf(object entry) => entry switch
    {
        Partner item => item.Code,
        Region item => item.Code,
        PartnerGroup item => item.Code,
        Mechanism item => item.Code,
        Agency item => item.Code,
        ActivityForm item => item.Code,
        Level item => item.Code,
        Theme item => item.Code,
        RegionMember item => KeyOf(item.Membership),
        GroupMember item => KeyOf(item.Membership),
        _ => throw new UnreachableException($"{entry} is in no reference list."),
    };

    private static string KeyOf(Membership membership) => $"{membership.Set}\n{membership.Partner}\n{membership.ValidFrom}";

    private static IReadOnlyList<TItem> Joined<TItem>(
        IReadOnlyList<TItem> items, IEnumerable<TItem> more, Func<TItem, string> key)
    {
        var order = items.Select(key).ToList();
        var byKey = items.ToDictionary(key, StringComparer.Ordinal);
        foreach (var item in more)
        {
            if (!byKey.ContainsKey(key(item))) order.Add(key(item));
            byKey[key(item)] = item;
        }

        return [.. order.Select(name => byKey[name])];
    }
}
