using System.Globalization;
using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Publishing.Templates.Content;
using QuarterlyReports.Publishing.Templates.Wording;

namespace QuarterlyReports.Publishing.Templates.Tables;

/// <summary>Agreements signed in the period and those about to expire; advice given to the Party and the State.</summary>
internal sealed class AgreementTables
{
    private readonly ReviewScope _scope;
    private readonly RecordWords _records;
    private readonly AgreementWords _agreements;

    private AgreementTables(ReviewScope scope)
    {
        _scope = scope;
        _records = new(scope.Book, scope.Review.References);
        _agreements = new(scope, _records);
    }

    /// <summary>One by one in the review of a quarter; counted in that of a longer period, whose annex has them all.</summary>
    public static TableParts Agreements(ReviewScope scope) => scope.Review.QuarterSum is null
        ? new AgreementTables(scope).AgreementRows()
        : AgreementSums.Of(scope);

    public static TableParts Proposals(ReviewScope scope) => new AgreementTables(scope).ProposalRows();

    private TableParts AgreementRows()
    {
        var lists = _scope.Review.Agreements;
        return new TableParts(
            [
                Column("col.no", 0.5, ColumnAlignment.Centre), Column("col.agreement", 3.4), Column("col.partner", 1.3),
                Column("col.instrument", 1.6), Column("col.signed_on", 1.1), Column("col.in_force_on", 1.1),
                Column("col.expires_on", 1.1), Column("col.validity", 1.5),
            ],
            [
                .. Group("row.agreements_signed", lists.SignedInPeriod),
                .. Group("row.agreements_expiring", [.. lists.Expiring.Except(lists.SignedInPeriod)]),
            ])
        {
            Notes = SignedAndExpiring(),
        }
            .OrOneLine(_scope.Words["row.no_agreement"]);
    }

    // They stand in the first group already, where nothing marks them.
    private IReadOnlyList<string> SignedAndExpiring()
    {
        var lists = _scope.Review.Agreements;
        string[] both = [.. lists.SignedInPeriod.Index().Where(signed => lists.Expiring.Contains(signed.Item))
            .Select(signed => Number(signed.Index))];
        return both.Length == 0
            ? []
            : [_scope.Words.Count("note.signed_and_expiring", both.Length, _scope.Book.Names.List(both))];
    }

    private IEnumerable<RowParts> Group(string heading, IReadOnlyList<Agreement> agreements)
    {
        if (agreements.Count == 0) return [];
        return
        [
            RowParts.Across(_scope.Words[heading], RowRole.Group),
            .. agreements.Select((agreement, index) => new RowParts(
                [
                    Number(index), _agreements.Title(agreement), _agreements.Partners(agreement), _agreements.Type(agreement),
                    Day(agreement.SignedOn), Begin(agreement), End(agreement), _agreements.Validity(agreement),
                ])
                {
                    Place = RecordWords.AnchorOf(AllRegisters.Agreements, agreement.Id),
                }),
        ];
    }

    private TableParts ProposalRows() => new TableParts(
        [
            Column("col.no", 0.5, ColumnAlignment.Centre), Column("col.date", 1.2), Column("col.subject", 4),
            Column("col.addressee", 2), Column("col.outcome", 3),
        ],
        [.. _scope.Review.Proposals.Select((proposal, index) => new RowParts(
            [
                Number(index), Day(proposal.SubmittedOn), _records.Text(proposal.Subject), Addressee(proposal),
                proposal.Outcome.IsEmpty ? _scope.Words["advice.no_outcome"] : _records.Text(proposal.Outcome),
            ])
            {
                Place = RecordWords.AnchorOf(AllRegisters.Proposals, proposal.Id),
            })])
        .OrOneLine(_scope.Words["row.no_proposal"]);

    private string Addressee(Proposal proposal) =>
        proposal.AddressedTo is { } agency ? Typography.OneLine(_scope.Book.Names.Agency(agency)) : "";

    // A statement binds nobody, so it is never in force; of others a blank could mean anything.
    private string Begin(Agreement agreement) => agreement.InForceOn is null && !IsStatement(agreement)
        ? _scope.Words["basis.no_number"]
        : Day(agreement.InForceOn);

    private string End(Agreement agreement)
    {
        if (agreement.ExpiresOn is not null || IsStatement(agreement)) return Day(agreement.ExpiresOn);
        return agreement.Term.IsEmpty ? _scope.Words["basis.no_number"] : _records.Text(agreement.Term);
    }

    private static bool IsStatement(Agreement agreement) => agreement.Kind == AgreementKind.PoliticalStatement;

    private string Day(PartialDate? date) => date is { } day ? _scope.Book.Dates.InTable(day) : "";

    private TableColumn Column(string phrase, double weight, ColumnAlignment alignment = ColumnAlignment.Text) =>
        new(_scope.Words[phrase], alignment, weight);

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
