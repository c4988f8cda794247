using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates.Content;

namespace QuarterlyReports.Publishing.Templates.Tables;

/// <summary>Agreements signed, in force and about to expire: how many with each partner group, and of each type.</summary>
internal sealed class AgreementSums
{
    private readonly ReviewScope _scope;
    private readonly IReadOnlyList<IReadOnlyList<Agreement>> _lists;

    private AgreementSums(ReviewScope scope)
    {
        _scope = scope;
        var lists = scope.Review.Agreements;
        _lists = [lists.SignedInPeriod, lists.InForce, lists.Expiring];
    }

    public static TableParts Of(ReviewScope scope) => new AgreementSums(scope).Table();

    private TableParts Table()
    {
        var words = new AgreementWords(_scope, new(_scope.Book, _scope.Review.References));
        List<RowParts> groups =
        [
            .. _scope.Review.References.Regions.Select(region => region.Code).Append(FigureKeys.NoCode)
                .SelectMany(Group),
        ];
        List<RowParts> types =
        [
            // In an order that no language has a part in.
            .. _lists.SelectMany(list => list).GroupBy(TypeOf).OrderByDescending(type => type.Count())
                .SelectMany(type => Row(
                    words.Type(type.First()) is { Length: > 0 } name ? name : _scope.Words["basis.no_number"],
                    agreement => TypeOf(agreement) == type.Key)),
        ];
        return groups.Count + types.Count == 0
            ? new TableParts(Columns, []).OrOneLine(_scope.Words["row.no_agreement"])
            : new(
                Columns,
                [
                    RowParts.Across(_scope.Words["row.by_region"], RowRole.Group), .. groups,
                    RowParts.Across(_scope.Words["row.by_instrument"], RowRole.Group), .. types,
                    new(
                        [
                            _scope.Words["row.total"], _scope.InTable(FigureKeys.AgreementsSigned),
                            _scope.InTable(FigureKeys.AgreementsInForce), _scope.InTable(FigureKeys.AgreementsExpiring),
                        ],
                        RowRole.Total),
                ])
            {
                Notes = [_scope.Words["note.about_to_expire"]],
            };
    }

    private IReadOnlyList<TableColumn> Columns =>
    [
        new(_scope.Words["col.group_or_instrument"]),
        .. ((string[])["col.signed_in_period", "col.in_force_at_end", "col.about_to_expire"])
            .Select(phrase => new TableColumn(_scope.Words[phrase], ColumnAlignment.Number)),
    ];

    // How many are in force with partners of a region is a figure, which leads to its records.
    private IEnumerable<RowParts> Group(string region) =>
        Row(_scope.Book.Figures.Name(FigureKeys.Region(region)), agreement => IsWith(agreement, region)).Select(row =>
            region == FigureKeys.NoCode
                ? row
                : row with
                {
                    Cells = [row.Cells[0], row.Cells[1], _scope.InTable(FigureKeys.RegionAgreements(region)), row.Cells[3]],
                });

    // A line of zeros says nothing.
    private IEnumerable<RowParts> Row(string name, Func<Agreement, bool> belongs)
    {
        var counts = _lists.Select(list => list.Count(belongs)).ToList();
        return counts.Any(count => count > 0)
            ? [new([name, .. counts.Select(count => _scope.Book.Numerals.InTable(count))])]
            : [];
    }

    private static (Bilingual Instrument, AgreementKind? Kind) TypeOf(Agreement agreement) =>
        (agreement.Instrument, agreement.Instrument.IsEmpty ? agreement.Kind : null);

    // As counting rule 11 has it, with a line for what has no country of any region.
    private bool IsWith(Agreement agreement, string region)
    {
        var last = _scope.Review.Period.Window.Last;
        var references = _scope.Review.References;
        var regions = agreement.Partners
            .Where(code => code != Partner.HomeCode
                && references.TryPartner(code, out var partner) && partner.Kind == PartnerKind.Country)
            .Select(code => references.RegionOf(code, last) ?? FigureKeys.NoCode)
            .ToHashSet(StringComparer.Ordinal);
        return regions.Count == 0 ? region == FigureKeys.NoCode : regions.Contains(region);
    }
}
