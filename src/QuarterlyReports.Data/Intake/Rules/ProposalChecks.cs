using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records.Registers;
using static QuarterlyReports.Data.Intake.Rules.Hit;

namespace QuarterlyReports.Data.Intake.Rules;

/// <summary>Which proposals, and which notes on the situation, each rule holds for.</summary>
internal static class ProposalChecks
{
    public static readonly IReadOnlyList<RecordCheck<Proposal>> All =
    [
        new(ProposalRules.DayMissing, "submitted_on", (proposal, _) => proposal.SubmittedOn is null ? One() : None),
        new(ProposalRules.InFuture, "submitted_on", (proposal, scene) => After(scene.Today, proposal.SubmittedOn)),
        new(ProposalRules.AddresseeMissing, "addressed_to", (proposal, _) => proposal.AddressedTo is null ? One() : None),
        new(ActivityRules.SecrecyBelowSource, "secrecy", (proposal, scene) =>
            SecrecyMarks.Above(proposal.Secrecy, scene.MarkIn(proposal.Source))),
        .. TextChecks.InBothLanguages<Proposal>("subject", proposal => proposal.Subject),
    ];

    public static readonly IReadOnlyList<RecordCheck<SituationNote>> OfSituation =
    [
        new(ProposalRules.InFuture, "date", (note, scene) => After(scene.Today, note.Date)),
        new(ProposalRules.NoSubject, "region", (note, _) => note is { Region: null, Mechanism: null } ? One() : None),
        new(ActivityRules.SecrecyBelowSource, "secrecy", (note, scene) =>
            SecrecyMarks.Above(note.Secrecy, scene.MarkIn(note.Source))),
        .. TextChecks.InBothLanguages<SituationNote>("text", note => note.Text),
        .. TextChecks.InBothLanguages<SituationNote>("follows", note => note.Follows),
    ];

    private static Hit[] After(DateOnly today, PartialDate? date) =>
        date is { } day && day.First > today ? One(day.ToString(), ActivityChecks.Iso(today)) : None;
}
