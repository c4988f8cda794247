using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Data.Storage;

/// <summary>Reads the reference lists.</summary>
public sealed class ReferenceStore(ReviewDatabase database)
{
    // The lists that have nothing but a code, two names and an order.
    private static string NamedIn(string table) => $"""
        SELECT code, name_en, name_vi, display_order
        FROM {table}
        ORDER BY display_order, code
        """;

    private const string AllPartners = """
        SELECT code, name_en, name_vi, display_order, kind
        FROM partner
        ORDER BY display_order, code
        """;

    private const string AllGroups = """
        SELECT code, name_en, name_vi, display_order, kind
        FROM partner_group
        ORDER BY display_order, code
        """;

    private const string AllMechanisms = """
        SELECT code, name_en, name_vi, display_order, family, active_from, active_to
        FROM mechanism
        ORDER BY display_order, code
        """;

    private const string AllForms = """
        SELECT
            code, name_en, name_vi, display_order, counts_delegation_out, counts_delegation_in, counts_conference,
            counts_agreement = 'yes'
        FROM form
        ORDER BY display_order, code
        """;

    private const string AllAgencies = """
        SELECT code, name_en, name_vi, display_order, kind, valid_from, valid_to, successor, certainty
        FROM agency
        ORDER BY display_order, code
        """;

    private const string AllAliases = """
        SELECT agency, alias
        FROM agency_alias
        ORDER BY agency, position
        """;

    private static string MembersIn(string table, string set) => $"""
        SELECT {set}, partner, nullif(valid_from, ''), valid_to, role, certainty, note
        FROM {table}
        ORDER BY {set}, partner, valid_from
        """;

    public ReferenceLists Load() => new(Contents());

    /// <summary>The lists as they are kept, for exports and for setting them anew.</summary>
    public ReferenceContents Contents()
    {
        using var _ = database.Snapshot();
        var aliases = Rows(AllAliases, row => (Agency: Code(row), Alias: row.RequiredTextAt(1)))
            .ToLookup(row => row.Agency, row => row.Alias, StringComparer.Ordinal);
        return new()
        {
            Partners = Rows(AllPartners, row =>
                new Partner(Code(row), RecordCode.Parse<PartnerKind>(row.RequiredTextAt(4)), Name(row), Order(row))),
            Regions = Rows(NamedIn("region"), row => new Region(Code(row), Name(row), Order(row))),
            RegionMembers = Rows(MembersIn("region_member", "region"), Member),
            Groups = Rows(AllGroups, row => new PartnerGroup(Code(row), row.RequiredTextAt(4), Name(row), Order(row))),
            GroupMembers = Rows(MembersIn("group_member", "partner_group"), Member),
            Mechanisms = Rows(AllMechanisms, row =>
                new Mechanism(Code(row), row.RequiredTextAt(4), Name(row), Order(row), DateAt(row, 5), DateAt(row, 6))),
            Forms = Rows(AllForms, row => new ActivityForm(
                Code(row), Name(row), RuleAt(row, 4), RuleAt(row, 5), RuleAt(row, 6), row.NumberAt(7) == 1, Order(row))),
            Levels = Rows(NamedIn("level"), row => new Level(Code(row), Name(row), Order(row))),
            Themes = Rows(NamedIn("theme"), row => new Theme(Code(row), Name(row), Order(row))),
            Agencies = Rows(AllAgencies, row => new Agency(
                Code(row), Name(row), row.RequiredTextAt(4), DateAt(row, 5), DateAt(row, 6), row.TextAt(7), row.TextAt(8),
                [.. aliases[Code(row)]], Order(row))),
        };
    }

    private List<TLine> Rows<TLine>(string query, Func<Statement, TLine> read)
    {
        using var statement = new Statement(database.Connection, query);
        return statement.Rows(read);
    }

    // Every list but the members of a set begins with these four columns.
    private static string Code(Statement row) => row.RequiredTextAt(0);

    private static Bilingual Name(Statement row) => new(row.TextAt(1), row.TextAt(2));

    private static int Order(Statement row) => (int)row.RequiredNumberAt(3);

    private static Membership Member(Statement row) => new(
        Code(row), row.RequiredTextAt(1), DateAt(row, 2), DateAt(row, 3), row.TextAt(4), row.TextAt(5), row.TextAt(6));

    private static PartialDate? DateAt(Statement row, int column) => StoredText.Date(row.TextAt(column));

    private static FormRule RuleAt(Statement row, int column) => RecordCode.Parse<FormRule>(row.RequiredTextAt(column));
}
