using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Data.Intake.Rules;
using static QuarterlyReports.Tests.Data.Intake.RuleExample;

namespace QuarterlyReports.Tests.Data.Intake;

/// <summary>Good and bad examples of the rules about agreements, advice and notes on the situation.</summary>
internal static class AgreementExamples
{
    private static readonly Agreement Kept = new()
    {
        Id = "A-1",
        Title = new("Memorandum on search and rescue", "Bản ghi nhớ về tìm kiếm cứu nạn"),
        Kind = AgreementKind.InternationalAgreement,
        Partners = ["PHL"],
        SignedOn = PartialDate.Parse("2017-05-10"),
        InForceOn = PartialDate.Parse("2017-06"),
        ExpiresOn = PartialDate.Parse("2022"),
        Status = AgreementStatus.InForce,
    };

    private static readonly Proposal KeptProposal = new()
    {
        Id = "P-1",
        Subject = new("Visits of leaders", "Các chuyến thăm cấp cao"),
        AddressedTo = "GOV-OFFICE",
        SubmittedOn = PartialDate.Parse("2018-03-12"),
    };

    private static readonly SituationNote KeptNote = new()
    {
        Id = "N-1",
        Region = "asean",
        Date = PartialDate.Parse("2018-03"),
        Text = new("The chair passes on.", "Luân phiên chủ tịch."),
    };

    public static IReadOnlyList<RuleExample> All { get; } =
    [
        Of(AgreementRules.EndsBeforeItBegins, Kept with { ExpiresOn = PartialDate.Parse("2017-05") },
            Kept with { ExpiresOn = PartialDate.Parse("2017-06") }),
        Of(AgreementRules.InForceBeforeSigning, Kept with { InForceOn = PartialDate.Parse("2017-05-09") },
            Kept with { InForceOn = PartialDate.Parse("2017") }),
        Of(AgreementRules.TreatyTitle, Kept with { Title = new("Agreement on borders", "Hiệp định về biên giới") },
            Kept with { Kind = AgreementKind.Treaty, Title = new("Agreement on borders", "Hiệp định về biên giới") }),
        Of(AgreementRules.EndedBeforeItsEnd, Kept with { Status = AgreementStatus.Terminated },
            Kept with { Status = AgreementStatus.Terminated, ExpiresOn = PartialDate.Parse("2018-07-19") }),
        Of(AgreementRules.EndMissing, Kept with { Status = AgreementStatus.Replaced, ExpiresOn = null },
            Kept with { ExpiresOn = null }),
        Of(AgreementRules.NoPartner, Kept with { Partners = [] }, Kept),
        Of(AgreementRules.SigningDayMissing, Kept with { SignedOn = null },
            Kept with { SignedOn = null, Status = AgreementStatus.Draft }),
        Of(AgreementRules.InForceDayMissing, Kept with { InForceOn = null },
            Kept with { InForceOn = null, Status = AgreementStatus.Signed }),
        Of(ProposalRules.DayMissing, KeptProposal with { SubmittedOn = null }, KeptProposal),
        Of(ProposalRules.AddresseeMissing, KeptProposal with { AddressedTo = null }, KeptProposal),
        Of(ProposalRules.InFuture, KeptNote with { Date = PartialDate.Parse("2018-08") },
            KeptNote with { Date = PartialDate.Parse("2018") }),
        Of(ProposalRules.NoSubject, KeptNote with { Region = null }, KeptNote with { Region = null, Mechanism = "ADMM" }),
    ];

    private static RuleExample Of<TEntry>(QuarterlyReports.Data.Intake.Findings.Rule rule, TEntry bad, TEntry good)
        where TEntry : RegisterEntry =>
        OfKept<RegisterEntry>(rule, RecordRules.Of(AllRegisters.Of<TEntry>()), bad, good);
}
