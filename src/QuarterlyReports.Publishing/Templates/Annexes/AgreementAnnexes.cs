using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Publishing.Templates.Content;
using QuarterlyReports.Publishing.Templates.Wording;

namespace QuarterlyReports.Publishing.Templates.Annexes;

/// <summary>
/// Treaties in one table, agreements and statements in another: signed in the period or in force at its end, by day of signing.
/// </summary>
internal static class AgreementAnnexes
{
    public static readonly AnnexTable Agreements = new AnnexTable<Agreement>("agreements")
    {
        Rows = review => review.Agreements.All.Where(agreement => agreement.Kind != AgreementKind.Treaty),
        Quiet = Quiet,
        EmptyWeight = 0.8,
        Cells = new Dictionary<int, AnnexCell<Agreement>>(Cells())
        {
            [14] = new((agreement, words) => YesOrNo(agreement.Authorized, words), 0.8),
            [15] = new(Note),
        },
    };

    public static readonly AnnexTable Treaties = new AnnexTable<Agreement>("treaties")
    {
        Rows = review => review.Agreements.All.Where(agreement => agreement.Kind == AgreementKind.Treaty),
        Quiet = Quiet,
        EmptyWeight = 0.8,
        Cells = new Dictionary<int, AnnexCell<Agreement>>(Cells())
        {
            [14] = new((agreement, words) => YesOrNo(agreement.HighLevelVisit, words), 0.8),
            [16] = new(Note),
        },
    };

    private static string Quiet(ReviewScope scope) => scope.Words["row.no_agreement"];

    private static Dictionary<int, AnnexCell<Agreement>> Cells() => new()
    {
        [2] = new((agreement, words) => words.Agency(agreement.ProposedBy), 1.2),
        [3] = new((agreement, words) => words.Agreements.InNameOf(agreement)),
        [4] = new((agreement, words) => words.Agreements.Type(agreement), 1.3),
        [5] = new((agreement, words) => words.Agreements.Title(agreement), 3),
        [7] = new((agreement, words) => words.Agreements.Partners(agreement), 1.2),
        [8] = new((agreement, words) => Day(agreement.SignedOn, words)),
        [9] = new((agreement, words) => words.Agreements.Validity(agreement), 1.1),
        [10] = new((agreement, words) => Day(agreement.InForceOn, words)),
        [11] = new((agreement, words) => words.Agreements.Term(agreement), 1.1),
        [12] = new((agreement, _) => Typography.OneLine(agreement.SignedBy ?? ""), 1.3),
        [13] = new((agreement, _) => Typography.OneLine(agreement.ApprovedBy ?? ""), 1.1),
    };

    private static string Day(PartialDate? date, AnnexWords words) =>
        date is { } day ? words.Scope.Book.Dates.InTable(day) : "";

    private static string Note(Agreement agreement, AnnexWords words) => Typography.OneLine(agreement.Id);

    private static string YesOrNo(bool? value, AnnexWords words) =>
        value is { } known ? words.Scope.Words[known ? "word.yes" : "word.no"] : "";
}
