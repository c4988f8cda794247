using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Data.Intake.Rules;

namespace QuarterlyReports.Tests.Data.Intake;

/// <summary>Whoever names a record is held to it, whatever the kind of either.</summary>
public sealed class TieRulesTests
{
    private static readonly Activity Talks = new()
    {
        Id = "A-1",
        Title = new("Talks", "Hội đàm"),
        Form = "dialogue",
        Status = ActivityStatus.Completed,
        Start = PartialDate.Parse("2018-03-05"),
    };

    private static IEnumerable<RegisterEntry> Naming =>
    [
        new Deployment { Id = "D", Mission = "UNMISS", RotationOf = "gone" },
        new ReadinessStatement { Id = "S", DeploymentId = "gone" },
        new Milestone { Id = "M", ProjectId = "gone" },
        new Publication { Id = "B", ProjectId = "gone" },
        new WorkingGroup { Id = "W", Meetings = ["A-1", "gone"] },
        new Directive
        {
            Id = "O",
            SetIn = "2018-Q1",
            DueIn = "2018-Q2",
            Text = default,
            Area = DirectiveArea.Project,
            AreaCode = "gone",
        },
    ];

    [TestCaseSource(nameof(Naming))]
    public void An_entry_that_names_what_is_not_kept_is_found(RegisterEntry entry)
    {
        var finding = TieRules.Check([Talks], new([entry]), hasAllActivities: true).Single();

        Assert.That(finding.Rule, Is.EqualTo(TieRules.LeadsNowhere));
        Assert.That(finding.Place.Record, Is.EqualTo(entry.Id));
        Assert.That(finding.Found, Is.EqualTo("gone"));
    }

    [Test]
    public void An_activity_is_held_to_all_that_it_names()
    {
        var activity = Talks with { Agreement = "a", Project = "b", Directives = ["c", "d"], DuplicateOf = "e" };

        var found = TieRules.Check([activity], RegisterContents.None, hasAllActivities: true).Select(finding => finding.Found);

        Assert.That(found, Is.EqualTo(new[] { "a", "b", "c", "d", "e" }));
    }

    [Test]
    public void An_activity_of_another_period_may_well_exist()
    {
        var group = new WorkingGroup { Id = "W", Meetings = ["gone"] };

        Assert.That(TieRules.Check([Talks with { DuplicateOf = "gone" }], new([group]), hasAllActivities: false), Is.Empty);
    }

    [Test]
    public void What_is_withdrawn_itself_is_left_alone()
    {
        var activity = Talks with { Agreement = "gone", Status = ActivityStatus.Withdrawn };
        var milestone = new Milestone { Id = "M", ProjectId = "gone", Withdrawn = true };

        Assert.That(TieRules.Check([activity], new([milestone]), hasAllActivities: true), Is.Empty);
    }

    [Test]
    public void A_public_record_may_name_an_internal_one_and_no_secret_one([Values] Secrecy secrecy)
    {
        var agreement = new Agreement { Id = "G", Secrecy = secrecy };
        var activity = Talks with { Agreement = "G", Secrecy = Secrecy.Public };

        var found = TieRules.Check([activity], new([agreement]), hasAllActivities: true).Any();

        Assert.That(found, Is.EqualTo(secrecy is Secrecy.Mat or Secrecy.ToiMat or Secrecy.TuyetMat));
    }
}
