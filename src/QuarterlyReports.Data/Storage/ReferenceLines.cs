using System.Globalization;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Data.Storage;

/// <summary>Every reference list as lines of its table, tables that others point to first.</summary>
internal static class ReferenceLines
{
    private static readonly string[] Member = ["valid_to", "role", "certainty", "note"];

    public static readonly ReferenceTable Partner = new("partner", ["code"], ["kind", "name_en", "name_vi", "display_order"]);
    public static readonly ReferenceTable Region = new("region", ["code"], ["name_en", "name_vi", "display_order"]);
    public static readonly ReferenceTable RegionMember = new("region_member", ["partner", "region", "valid_from"], Member);
    public static readonly ReferenceTable Group = new("partner_group", ["code"], ["kind", "name_en", "name_vi", "display_order"]);
    public static readonly ReferenceTable GroupMember = new("group_member", ["partner", "partner_group", "valid_from"], Member);
    public static readonly ReferenceTable Mechanism =
        new("mechanism", ["code"], ["family", "name_en", "name_vi", "display_order", "active_from", "active_to"]);
    public static readonly ReferenceTable Form = new("form", ["code"],
        [
            "name_en", "name_vi", "counts_delegation_out", "counts_delegation_in", "counts_conference", "counts_agreement",
            "display_order",
        ]);
    public static readonly ReferenceTable Level = new("level", ["code"], ["name_en", "name_vi", "display_order"]);
    public static readonly ReferenceTable Theme = new("theme", ["code"], ["name_en", "name_vi", "display_order"]);
    public static readonly ReferenceTable Agency = new("agency", ["code"],
        ["name_en", "name_vi", "kind", "valid_from", "valid_to", "successor", "certainty", "display_order"]);
    public static readonly ReferenceTable AgencyAlias = new("agency_alias", ["agency", "alias"], ["position"]);

    /// <summary>The lines of every list that the contents speak of; a list without lines is not spoken of.</summary>
    public static IReadOnlyList<(ReferenceTable Table, IReadOnlyList<string?[]> Lines)> Of(ReferenceContents contents)
    {
        (ReferenceTable, IReadOnlyList<string?[]>)[] lists =
        [
            (Partner, Lines(contents.Partners, partner =>
            [
                partner.Code, RecordCode.Of(partner.Kind), partner.Name.English, partner.Name.Vietnamese,
                Text(partner.DisplayOrder),
            ])),
            (Region, Lines(contents.Regions, region => LineOf(region.Code, region.Name, region.DisplayOrder))),
            (RegionMember, Lines(contents.RegionMembers, LineOf)),
            (Group, Lines(contents.Groups, group =>
                [group.Code, group.Kind, group.Name.English, group.Name.Vietnamese, Text(group.DisplayOrder)])),
            (GroupMember, Lines(contents.GroupMembers, LineOf)),
            (Mechanism, Lines(contents.Mechanisms, LineOf)),
            (Form, Lines(contents.Forms, LineOf)),
            (Level, Lines(contents.Levels, level => LineOf(level.Code, level.Name, level.DisplayOrder))),
            (Theme, Lines(contents.Themes, theme => LineOf(theme.Code, theme.Name, theme.DisplayOrder))),
            (Agency, Lines(contents.Agencies, LineOf)),
        ];
        // An agency without aliases empties their list; it is spoken of whenever the agencies are.
        IEnumerable<(ReferenceTable, IReadOnlyList<string?[]>)> aliases =
            contents.Agencies.Count > 0 ? [(AgencyAlias, [.. contents.Agencies.SelectMany(AliasesOf)])] : [];
        return [.. lists.Where(list => list.Item2.Count > 0), .. aliases];
    }

    private static string?[][] Lines<TItem>(IReadOnlyList<TItem> items, Func<TItem, string?[]> line) => [.. items.Select(line)];

    private static string?[] LineOf(string code, Bilingual name, int order) => [code, name.English, name.Vietnamese, Text(order)];

    private static string?[] LineOf(Membership member) =>
    [
        member.Partner, member.Set, member.ValidFrom?.ToString() ?? "", member.ValidTo?.ToString(), member.Role, member.Certainty,
        member.Note,
    ];

    private static string?[] LineOf(Mechanism mechanism) =>
    [
        mechanism.Code, mechanism.Family, mechanism.Name.English, mechanism.Name.Vietnamese, Text(mechanism.DisplayOrder),
        mechanism.ActiveFrom?.ToString(), mechanism.ActiveTo?.ToString(),
    ];

    private static string?[] LineOf(ActivityForm form) =>
    [
        form.Code, form.Name.English, form.Name.Vietnamese, RecordCode.Of(form.DelegationOut), RecordCode.Of(form.DelegationIn),
        RecordCode.Of(form.Conference), form.CountsAgreement ? "yes" : "no", Text(form.DisplayOrder),
    ];

    private static string?[] LineOf(Agency agency) =>
    [
        agency.Code, agency.Name.English, agency.Name.Vietnamese, agency.Kind, agency.ValidFrom?.ToString(),
        agency.ValidTo?.ToString(), agency.Successor, agency.Certainty, Text(agency.DisplayOrder),
    ];

    private static IEnumerable<string?[]> AliasesOf(Agency agency) =>
        agency.Aliases.Distinct(StringComparer.Ordinal).Select((alias, position) => new[] { agency.Code, alias, Text(position) });

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
