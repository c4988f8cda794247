using Dapper;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Data.Storage;

/// <summary>Reads the reference lists.</summary>
public sealed class ReferenceStore(ReviewDatabase database)
{
    // The lists that have nothing but a code, two names and an order.
    private static string NamedIn(string table) => $"""
        SELECT code AS Code, name_en AS NameEn, name_vi AS NameVi, display_order AS DisplayOrder
        FROM {table}
        ORDER BY display_order, code
        """;

    private const string AllPartners = """
        SELECT code AS Code, name_en AS NameEn, name_vi AS NameVi, display_order AS DisplayOrder, kind AS Kind
        FROM partner
        ORDER BY display_order, code
        """;

    private const string AllGroups = """
        SELECT code AS Code, name_en AS NameEn, name_vi AS NameVi, display_order AS DisplayOrder, kind AS Kind
        FROM partner_group
        ORDER BY display_order, code
        """;

    private const string AllMechanisms = """
        SELECT
            code AS Code, name_en AS NameEn, name_vi AS NameVi, display_order AS DisplayOrder, family AS Kind,
            active_from AS ValidFrom, active_to AS ValidTo
        FROM mechanism
        ORDER BY display_order, code
        """;

    private const string AllForms = """
        SELECT
            code AS Code, name_en AS NameEn, name_vi AS NameVi, display_order AS DisplayOrder,
            counts_delegation_out AS DelegationOut, counts_delegation_in AS DelegationIn, counts_conference AS Conference,
            counts_agreement = 'yes' AS CountsAgreement
        FROM form
        ORDER BY display_order, code
        """;

    private const string AllAgencies = """
        SELECT
            code AS Code, name_en AS NameEn, name_vi AS NameVi, display_order AS DisplayOrder, kind AS Kind,
            valid_from AS ValidFrom, valid_to AS ValidTo, successor AS Successor, certainty AS Certainty
        FROM agency
        ORDER BY display_order, code
        """;

    private const string AllAliases = """
        SELECT agency AS Code, alias AS NameEn
        FROM agency_alias
        ORDER BY agency, position
        """;

    private static string MembersIn(string table, string set) => $"""
        SELECT
            {set} AS Code, partner AS PartnerCode, nullif(valid_from, '') AS ValidFrom, valid_to AS ValidTo, role AS Role,
            certainty AS Certainty, note AS Note
        FROM {table}
        ORDER BY {set}, partner, valid_from
        """;

    public ReferenceLists Load() => new(Contents());

    /// <summary>The lists as they are kept, for exports and for setting them anew.</summary>
    public ReferenceContents Contents()
    {
        using var _ = database.Snapshot();
        var aliases = Rows(AllAliases).ToLookup(row => row.Code, row => row.NameEn ?? "", StringComparer.Ordinal);
        return new()
        {
            Partners = [.. Rows(AllPartners).Select(row => row.ToPartner())],
            Regions = [.. Rows(NamedIn("region")).Select(row => new Region(row.Code, row.Name, row.DisplayOrder))],
            RegionMembers = [.. Rows(MembersIn("region_member", "region")).Select(row => row.ToMembership())],
            Groups = [.. Rows(AllGroups).Select(row => new PartnerGroup(row.Code, row.Kind ?? "", row.Name, row.DisplayOrder))],
            GroupMembers = [.. Rows(MembersIn("group_member", "partner_group")).Select(row => row.ToMembership())],
            Mechanisms = [.. Rows(AllMechanisms).Select(row => row.ToMechanism())],
            Forms = [.. Rows(AllForms).Select(row => row.ToForm())],
            Levels = [.. Rows(NamedIn("level")).Select(row => new Level(row.Code, row.Name, row.DisplayOrder))],
            Themes = [.. Rows(NamedIn("theme")).Select(row => new Theme(row.Code, row.Name, row.DisplayOrder))],
            Agencies = [.. Rows(AllAgencies).Select(row => row.ToAgency([.. aliases[row.Code]]))],
        };
    }

    private IEnumerable<ReferenceRow> Rows(string query) => database.Connection.Query<ReferenceRow>(query);
}
