using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Tests.Review;

/// <summary>The agreements, the advice and the notes on the situation of the sample, read in the plainest way.</summary>
internal static class PlainAdvice
{
    public static IEnumerable<RegisterEntry> All =>
    [
        .. PlainSample.Rows("agreements", AnAgreement), .. PlainSample.Rows("proposals", AProposal),
        .. PlainSample.Rows("situation", ANote),
    ];

    private static Agreement AnAgreement(Dictionary<string, string> row) => new()
    {
        Id = row["id"],
        Title = PlainSample.Text(row, "title"),
        Kind = PlainSample.Code<AgreementKind>(row["kind"]),
        Instrument = PlainSample.Text(row, "instrument"),
        Partners = PlainSample.List(row["partners"]),
        InNameOf = row["in_name_of"] is "" ? null : PlainSample.Code<AgreementName>(row["in_name_of"]),
        ProposedBy = Filled(row["proposed_by"]),
        Status = PlainSample.Code<AgreementStatus>(row["status"]),
        SignedOn = Date(row["signed_on"]),
        InForceOn = Date(row["in_force_on"]),
        ExpiresOn = Date(row["expires_on"]),
        Term = PlainSample.Text(row, "term"),
        SignedBy = Filled(row["signed_by"]),
        ApprovedBy = Filled(row["approved_by"]),
        Authorized = Flag(row["authorized"]),
        HighLevelVisit = Flag(row["high_level_visit"]),
        Secrecy = PlainSample.Code<Secrecy>(row["secrecy"]),
    };

    private static Proposal AProposal(Dictionary<string, string> row) => new()
    {
        Id = row["id"],
        Subject = PlainSample.Text(row, "subject"),
        AddressedTo = Filled(row["addressed_to"]),
        SubmittedOn = Date(row["submitted_on"]),
        Outcome = PlainSample.Text(row, "outcome"),
        Secrecy = PlainSample.Code<Secrecy>(row["secrecy"]),
    };

    private static SituationNote ANote(Dictionary<string, string> row) => new()
    {
        Id = row["id"],
        Region = Filled(row["region"]),
        Mechanism = Filled(row["mechanism"]),
        Date = Date(row["date"]),
        Text = PlainSample.Text(row, "text"),
        Follows = PlainSample.Text(row, "follows"),
        Secrecy = PlainSample.Code<Secrecy>(row["secrecy"]),
    };

    private static PartialDate? Date(string text) => text is "" ? null : PartialDate.Parse(text);

    private static string? Filled(string text) => text is "" ? null : text;

    private static bool? Flag(string text) => text is "" ? null : text == "yes";
}
