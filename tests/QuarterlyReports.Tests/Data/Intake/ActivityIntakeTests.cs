using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake;

namespace QuarterlyReports.Tests.Data.Intake;

/// <summary>What becomes of the cells of an activity.</summary>
public sealed class ActivityIntakeTests
{
    private const string Header = "id\tunit\ttitle_en\ttitle_vi\tform\tstatus\tstart_date\tend_date\tdate_precision\tpartners"
        + "\tmechanisms\tagencies\tpeople\tcost\n";

    [Test]
    public void Partners_and_mechanisms_come_with_their_roles_and_ties()
    {
        var activity = One(
            "A-1\t\tTalks\tHội đàm\tdialogue\tcompleted\t2018-03-05\t\t\tUSA; Úc:observer; Lào:quan sát viên; LAO"
            + "\tADMM+:bên lề; UNPKO\t\t\t\n");

        Assert.That(activity.Partners, Is.EqualTo(
            new PartnerLink[] { new("USA"), new("AUS", "observer"), new("LAO", "observer") }));
        Assert.That(activity.Mechanisms, Is.EqualTo(
            new MechanismLink[] { new("ADMM-Plus", MechanismTie.Sideline), new("UNPKO") }));
    }

    [Test]
    public void A_name_with_commas_in_it_is_one_name()
    {
        var activity = One(
            "A-1\t\tTalks\tHội đàm\tĐối thoại, hội đàm, tham vấn\tcompleted\t2018-03-05\t\t\tLAO, KHM\t"
            + "\tỦy ban Quốc phòng, An ninh và Đối ngoại của Quốc hội\t\t\n");

        Assert.That(activity.Form, Is.EqualTo("dialogue"));
        Assert.That(activity.Agencies, Is.EqualTo(new[] { "NA-CNDSFA" }));
        Assert.That(activity.Partners.Select(link => link.Code), Is.EqualTo(new[] { "LAO", "KHM" }));
    }

    [Test]
    public void A_coarser_precision_beside_a_day_widens_it()
    {
        var activity = One("A-1\t\tTalks\tHội đàm\tdialogue\tcompleted\t2018-03-05\t\tmonth\tLAO\t\t\t\t\n");

        Assert.That(activity.Start.ToString(), Is.EqualTo("2018-03"));
    }

    [Test]
    public void Blanks_are_not_recorded_and_never_zero()
    {
        var activity = One("A-1\t\tTalks\tHội đàm\tdialogue\tcompleted\t2018-03-05\t\t\t\t\t\t\t\n");

        Assert.That((activity.People, activity.Cost, activity.End, activity.Level, activity.Country),
            Is.EqualTo(((int?)null, (decimal?)null, (object?)null, (string?)null, (string?)null)));
        Assert.That(activity.Secrecy, Is.EqualTo(Secrecy.Unreviewed));
        Assert.That((activity.Partners, activity.Mechanisms, activity.Themes),
            Is.EqualTo((Array.Empty<PartnerLink>(), Array.Empty<MechanismLink>(), Array.Empty<string>())));
    }

    [Test]
    public void The_same_own_id_of_two_units_makes_two_records()
    {
        var (activities, reading) = Read(
            "12\tNAVY\tTalks\tHội đàm\tdialogue\tcompleted\t2018-03-05\t\t\tLAO\t\t\t\t\n",
            "12\tGeneral Staff\tVisit\tThăm\tvisit_in\tcompleted\t2018-03-06\t\t\tLAO\t\t\t\t\n",
            "GS-13\tGS\tCall\tTiếp\treception\tcompleted\t2018-03-07\t\t\tLAO\t\t\t\t\n");

        Assert.That(activities.Select(activity => (activity.Id, activity.Unit)),
            Is.EqualTo(new[] { ("NAVY-12", "NAVY"), ("GS-12", "GS"), ("GS-13", "GS") }));
        Assert.That(reading.Findings.HasErrors, Is.False);
    }

    [Test]
    public void A_row_without_an_id_gets_one_from_its_content_on_every_machine()
    {
        var (first, _) = Read("\t\tTalks\tHội đàm\tdialogue\tcompleted\t05/03/2018\t\t\tLaos\t\t\t\t\n");
        var (second, _) = Read("\t\t TALKS\tHội đàm!\tdialogue\tplanned\t2018-03-05\t2018-03-09\t\tLAO\t\t\t\t\n");

        Assert.That(first[0].Id, Is.EqualTo(second[0].Id).And.Match("^A-[2-9A-Z]{13}$"));
    }

    [Test]
    public void Files_of_a_folder_come_in_the_order_of_their_names()
    {
        var row = "\t\tTalks\tHội đàm\tdialogue\tcompleted\t2018-03-05\t\t\tLAO\t\t\t\t\n";
        foreach (var name in new[] { "b.csv", "a.csv", "B.csv", ".hidden.csv", "~$a.xlsx" })
            Given.File(name, Header + name + row);

        var reading = IntakeReader.Read([Path.GetDirectoryName(Given.File("c.csv", Header + "c.csv" + row))!], Given.WithLists);

        Assert.That(reading.Activities().Select(placed => placed.Item.Record.Id),
            Is.EqualTo(new[] { "B.csv", "a.csv", "b.csv", "c.csv" }));
    }

    [Test]
    public void Two_files_of_one_name_are_told_apart_by_their_folders()
    {
        var row = "A-1\t\tTalks\tHội đàm\tdialogue\tcompleted\t2018-03-05\t\t\tATLANTIS\t\t\t\t\n";
        var folder = Path.GetDirectoryName(Given.File("x.csv", Header + row))!; // a file made in a folder
        var within = Directory.CreateDirectory(Path.Combine(folder, "within")).FullName;
        File.Copy(Path.Combine(folder, "x.csv"), Path.Combine(within, "x.csv"), overwrite: true);

        var reading = IntakeReader.Read([folder], Given.WithLists);

        Assert.That(reading.Activities(), Is.Empty);
        Assert.That(reading.Findings.Kept.Select(finding => finding.Place.File).Distinct(),
            Is.EquivalentTo(new[] { Path.Combine(folder, "x.csv"), Path.Combine(within, "x.csv") }));
    }

    private static Activity One(string row)
    {
        var (activities, reading) = Read(row);
        Assert.That(reading.Findings.HasErrors, Is.False, string.Join('\n', reading.Findings.Kept));
        return activities.Single();
    }

    private static (IReadOnlyList<Activity> Activities, IntakeReading Reading) Read(params string[] rows) =>
        Given.Activities(Given.File("a.csv", Header + string.Concat(rows)));
}
