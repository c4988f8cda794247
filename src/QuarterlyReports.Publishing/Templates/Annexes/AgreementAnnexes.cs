using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;
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
        Rows = scope => scope.Review.Agreements.All.Where(agreement => agreement.Kind != AgreementKind.Treaty),
        Quiet = scope => Quiet(scope, "row.no_international_agreement"),
        Place = Place,
        Cells = new Dictionary<int, AnnexCell<Agreement>>(Cells())
        {
            [14] = new((agreement, words) => YesOrNo(agreement.Authorized, words), 0.8),
            [15] = new(Note),
        },
    };

    public static readonly AnnexTable Treaties = new AnnexTable<Agreement>("treaties")
    {
        Rows = scope => scope.Review.Agreements.All.Where(agreement => agreement.Kind == AgreementKind.Treaty),
        Quiet = scope => Quiet(scope, "row.no_treaty"),
        Place = Place,
        Cells = new Dictionary<int, AnnexCell<Agreement>>(Cells())
        {
            [14] = new((agreement, words) => YesOrNo(agreement.HighLevelVisit, words), 0.9),
            [15] = new((agreement, words) => words.InProgramme(Signings(agreement, words)), 1.1),
            [16] = new(Note),
        },
    };

    private static string? Quiet(ReviewScope scope, string phrase) =>
        scope.Figure(FigureKeys.AgreementsInForce).Basis == Basis.Recorded ? scope.Words[phrase] : null;

    private static string Place(Agreement agreement) => RecordWords.AnchorOf(AllRegisters.Agreements, agreement.Id);

    private static Dictionary<int, AnnexCell<Agreement>> Cells() => new()
    {
        [2] = new((agreement, words) => words.Agency(agreement.ProposedBy), 1.5),
        [3] = new((agreement, words) => words.Agreements.InNameOf(agreement), 1.2),
        [4] = new((agreement, words) => words.Agreements.Type(agreement), 1.8),
        [5] = new((agreement, words) => words.Agreements.Title(agreement), 5),
        [6] = new((agreement, words) => words.Records.PartnerNames(Countries(agreement, words)), 1.2),
        // Whom a country signs through is not recorded; what is no country stands here.
        [7] = new((agreement, words) => words.Records.PartnerNames(agreement.Partners.Except(Countries(agreement, words))), 1.2),
        [8] = new((agreement, words) => Day(agreement.SignedOn, words), 1.1),
        [9] = new((agreement, words) => words.Agreements.Validity(agreement), 1.7),
        [10] = new((agreement, words) => Day(agreement.InForceOn, words), 1.1),
        [11] = new((agreement, words) => words.Agreements.Term(agreement), 1.5),
        [12] = new((agreement, words) => words.Records.Person(agreement.SignedBy), 1.5),
        [13] = new((agreement, words) => words.Records.Person(agreement.ApprovedBy), 1.4),
    };

    private static IEnumerable<string> Countries(Agreement agreement, AnnexWords words) =>
        agreement.Partners.Where(code => words.Scope.Review.References.TryPartner(code, out var partner)
            && partner.Kind == PartnerKind.Country);

    // The activity at which it was signed: of those held under it, the one on the day of signing.
    private static IEnumerable<Activity> Signings(Agreement agreement, AnnexWords words) => words.Scope.Review.Activities
        .Where(counted => counted.Activity.Agreement == agreement.Id && agreement.SignedOn is { } day
            && counted.Activity.Start.First <= day.Last && day.First <= counted.Activity.LastDay)
        .Select(counted => counted.Activity);

    private static string Day(PartialDate? date, AnnexWords words) =>
        date is { } day ? words.Scope.Book.Dates.InTable(day) : "";

    private static string Note(Agreement agreement, AnnexWords words) => Typography.OneLine(agreement.Id);

    private static string YesOrNo(bool? value, AnnexWords words) =>
        value is { } known ? words.Scope.Words[known ? "word.yes" : "word.no"] : "";
}
