using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Tests.Review;

/// <summary>What a dossier picks out of the review of Q1/2018, which it must never contradict.</summary>
public sealed class DossierBuilderTests
{
    private static readonly Agreement Signed = new()
    {
        Id = "G-1",
        Secrecy = Secrecy.Public,
        Partners = ["KHM"],
        Status = AgreementStatus.Signed,
        SignedOn = PartialDate.Parse("2018-02-10"),
    };

    private static readonly Directive Task = new()
    {
        Id = "D-1",
        Secrecy = Secrecy.Public,
        SetIn = "2018-Q1",
        DueIn = "2018-Q2",
        Area = DirectiveArea.Region,
        AreaCode = "neighbours",
        Text = new("Agree on the programme", null),
    };

    // A draft without a day of signing was listed among the agreements, in a table that says nothing of drafts.
    // Nobody has agreed to it yet.
    [Test]
    public void A_draft_is_no_agreement_with_the_partner()
    {
        var draft = Signed with { Id = "G-2", Status = AgreementStatus.Draft, SignedOn = null };
        var undated = Signed with { Id = "G-3", SignedOn = null };

        var agreements = Dossier(Signed, draft, undated).Agreements.Select(agreement => agreement.Id);

        Assert.That(agreements, Is.EqualTo(new[] { "G-3", "G-1" }));
    }

    // What a longer period sets is open when that period ends; the brief had it open from its first day.
    // The review of the same quarter did not.
    [Test]
    public void The_open_tasks_are_those_of_the_review()
    {
        var ofTheHalfYear = Task with { Id = "D-2", SetIn = "2018-H1", DueIn = "2018-H2" };
        var elsewhere = Task with { Id = "D-3", AreaCode = "major" };

        var directives = Dossier(Task, ofTheHalfYear, elsewhere).Directives.Select(directive => directive.Id);

        Assert.That(directives, Is.EqualTo(new[] { "D-1" }));
    }

    private static Dossier Dossier(params RegisterEntry[] entries) =>
        DossierBuilder.OfPartner(SmallMinistry.ReviewOf(entries, []), "KHM");
}
