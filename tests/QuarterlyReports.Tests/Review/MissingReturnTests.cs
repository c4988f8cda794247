using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;
using static QuarterlyReports.Tests.Review.SmallMinistry;

namespace QuarterlyReports.Tests.Review;

/// <summary>Counting rule 15, register by register: what nobody reported is neither 0 nor a register that is not kept.</summary>
public sealed class MissingReturnTests
{
    private static readonly Project Project =
        new() { Id = "P", Secrecy = Secrecy.Public, Name = new("A project", null), Status = ProjectStatus.Active };

    private static readonly Agreement Older = new()
    {
        Id = "G",
        Secrecy = Secrecy.Public,
        Title = new("An agreement", null),
        Kind = AgreementKind.InternationalAgreement,
        Status = AgreementStatus.InForce,
        SignedOn = PartialDate.Parse("2015-05-01"),
    };

    [TestCase("agreements", "agreements.signed")]
    [TestCase("agreements", "agreements.in_force")]
    [TestCase("projects", "projects.running")]
    [TestCase("publications", "publications.home")]
    [TestCase("publications", "publications.abroad")]
    [TestCase("publications", "projects.without_publication")]
    [TestCase("deployments", "peacekeeping.total.personnel")]
    [TestCase("proposals", "proposals.submitted")]
    public void A_return_that_has_not_come_is_why_nothing_is_recorded(string covers, string key)
    {
        var missing = BasisOf(key, Return(covers));
        var received = BasisOf(key, Return(covers) with { ReceivedOn = new(2018, 3, 25) });
        var other = BasisOf(key, Return("working_groups"));

        Assert.That(missing, Is.EqualTo(Basis.NoReturn));
        Assert.That(received, Is.EqualTo(Basis.NotKept));
        Assert.That(other, Is.EqualTo(Basis.NotKept));
    }

    [Test]
    public void A_return_that_names_no_kind_was_to_bring_them_all() =>
        Assert.That(BasisOf("proposals.submitted", Return(null)), Is.EqualTo(Basis.NoReturn));

    // A unit that had sent nothing at all once made the strength on missions unknown, whose own return had come.
    [Test]
    public void Where_a_return_about_the_kind_has_come_one_that_names_no_kind_is_not_waited_for()
    {
        var came = Return("deployments") with { Id = "S", ReceivedOn = new(2018, 3, 25) };

        Assert.That(BasisOf("peacekeeping.total.personnel", Return(null), came), Is.EqualTo(Basis.NotKept));
        Assert.That(BasisOf("total.held", Return(null), came with { Covers = "activities" }), Is.EqualTo(Basis.NoReturn));
    }

    [Test]
    public void An_older_agreement_does_not_show_that_nothing_was_signed()
    {
        Assert.That(BasisOf("agreements.signed", Older), Is.EqualTo(Basis.Recorded));
        Assert.That(BasisOf("agreements.signed", Older, Return("agreements")), Is.EqualTo(Basis.NoReturn));
        Assert.That(BasisOf("agreements.in_force", Older, Return("agreements")), Is.EqualTo(Basis.Recorded));
    }

    [Test]
    public void What_was_recorded_stands_though_a_return_is_missing()
    {
        var signed = Older with { Id = "H", SignedOn = PartialDate.Parse("2018-02-01") };

        Assert.That(BasisOf("agreements.signed", signed, Return("agreements")), Is.EqualTo(Basis.Recorded));
    }

    [Test]
    public void A_project_of_which_nothing_was_ever_stated_waits_for_its_return()
    {
        Assert.That(BasisOf("project.P.percent", Project), Is.EqualTo(Basis.NotKept));
        Assert.That(BasisOf("project.P.percent", Project, Return("projects")), Is.EqualTo(Basis.NoReturn));
        Assert.That(BasisOf("projects.running", Project, Return("projects")), Is.EqualTo(Basis.Recorded));
    }

    [Test]
    public void A_project_without_a_statement_does_not_wait_for_the_return_when_others_have_theirs()
    {
        var other = new Milestone
        {
            Id = "M",
            ProjectId = "Q",
            Secrecy = Secrecy.Public,
            Percent = 40,
            AsOf = PartialDate.Parse("2018-02-01"),
        };

        var basis = BasisOf("project.P.percent", Project, Project with { Id = "Q" }, other, Return("projects"));

        Assert.That(basis, Is.EqualTo(Basis.NotKept));
    }

    [Test]
    public void A_missing_return_of_another_quarter_says_nothing_of_this_one() =>
        Assert.That(BasisOf("proposals.submitted", Return("proposals") with { Period = "2017-Q4" }), Is.EqualTo(Basis.NotKept));

    private static UnitReturn Return(string? covers) =>
        new() { Id = "R", Unit = "FRD", Secrecy = Secrecy.Public, Period = "2018-Q1", Covers = covers };

    private static Basis BasisOf(string key, params RegisterEntry[] entries) => ReviewBuilder
        .Build(Request("2018-Q1"), new() { References = References, Activities = [], Registers = new(entries) })
        .Figures[new(key)].Basis;
}
