using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Data.Intake.Findings;
using static QuarterlyReports.Data.Intake.Rules.Hit;

namespace QuarterlyReports.Data.Intake.Rules;

/// <summary>Which agreements each rule holds for.</summary>
internal static class AgreementChecks
{
    public static readonly IReadOnlyList<RecordCheck<Agreement>> All =
    [
        new(ValueRules.UnknownCode, "partners", (agreement, scene) =>
            agreement.Partners.FirstOrDefault(code => !scene.Lists.TryPartner(code, out _)) is { } unknown
                ? [NotIn(unknown, "partners")]
                : None),
        new(AgreementRules.EndsBeforeItBegins, "expires_on", (agreement, _) =>
            Order(agreement.InForceOn ?? agreement.SignedOn, agreement.ExpiresOn)),
        new(AgreementRules.InForceBeforeSigning, "in_force_on", (agreement, _) =>
            Order(agreement.SignedOn, agreement.InForceOn)),
        new(AgreementRules.TreatyTitle, "kind", (agreement, _) =>
            agreement.Kind is { } kind and not AgreementKind.Treaty && TreatyWordIn(agreement) is { } word
                ? One(word, RecordCode.Of(kind))
                : None),
        new(AgreementRules.EndedBeforeItsEnd, "status", (agreement, scene) =>
            Ended(agreement) is { } status && agreement.ExpiresOn is { } end && end.Last >= scene.Today
                ? One(status, end.ToString())
                : None),
        new(AgreementRules.EndMissing, "expires_on", (agreement, _) =>
            Ended(agreement) is { } status && agreement.ExpiresOn is null ? One(status) : None),
        new(AgreementRules.NoPartner, "partners", (agreement, _) => agreement.Partners.Count == 0 ? One() : None),
        new(AgreementRules.SigningDayMissing, "signed_on", (agreement, _) =>
            agreement is { SignedOn: null, Status: { } status and not AgreementStatus.Draft }
                ? One(RecordCode.Of(status))
                : None),
        new(AgreementRules.InForceDayMissing, "in_force_on", (agreement, _) =>
            agreement is
            {
                InForceOn: null, SignedOn: not null, Status: not (null or AgreementStatus.Draft or AgreementStatus.Signed),
                Kind: not AgreementKind.PoliticalStatement,
            }
                ? One()
                : None),
        new(ActivityRules.SecrecyBelowSource, "secrecy", (agreement, scene) =>
            SecrecyMarks.Above(agreement.Secrecy, scene.MarkIn(agreement.Source))),
        .. TextChecks.InBothLanguages<Agreement>("title", agreement => agreement.Title),
    ];

    // The type of instrument tells as much as the title, which need not repeat it.
    private static string? TreatyWordIn(Agreement agreement) =>
        TreatyWords.In(agreement.Title) ?? TreatyWords.In(agreement.Instrument);

    private static string? Ended(Agreement agreement) =>
        agreement.Status is { } status and (AgreementStatus.Expired or AgreementStatus.Terminated or AgreementStatus.Replaced)
            ? RecordCode.Of(status)
            : null;

    private static Hit[] Order(PartialDate? earlier, PartialDate? later) =>
        earlier is { } first && later is { } last && last.Last < first.First ? One(last.ToString(), first.ToString()) : None;
}
