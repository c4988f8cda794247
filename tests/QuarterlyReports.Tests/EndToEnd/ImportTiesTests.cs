namespace QuarterlyReports.Tests.EndToEnd;

/// <summary>An import says at once what its entries name and should not, with the row and column to look at.</summary>
public sealed class ImportTiesTests
{
    private Desk _desk = null!; // set before every test

    [SetUp]
    public void OpenDesk() => _desk = Desk.WithSampleData();

    [TearDown]
    public void CloseDesk() => _desk.Dispose();

    [Test]
    public void An_entry_that_names_no_record_is_told_by_row_and_column()
    {
        Write("milestones.csv", "id,project_id,milestone_en,milestone_vi,due",
            "N-1,BIEN-HOA-DIOXIN,A stage,Một giai đoạn,2018-09", "N-2,BIEN-HOA,A stage,Một giai đoạn,2018-09");

        var answer = _desk.Do("import", "milestones.csv");

        Assert.That(answer.Error, Does.Contain(
            "milestones.csv, row 3, column project_id: no record of the register projects has the id BIEN-HOA;"));
        Assert.That(answer.Error, Does.Not.Contain("row 2, column project_id"));
    }

    [Test]
    public void What_a_file_names_may_come_with_the_next_one()
    {
        Write("a-milestones.csv", "id,project_id,milestone_en,milestone_vi,due", "N-1,P-NEW,A stage,Một giai đoạn,2018-09");
        Write("b-projects.csv", "id,name_en,name_vi,kind,status,start", "P-NEW,A project,Một dự án,other,active,2018-01");

        var answer = _desk.Do("import", "a-milestones.csv", "b-projects.csv");

        Assert.That(answer.Error, Does.Not.Contain("project_id"));
    }

    [Test]
    public void A_meeting_is_looked_for_among_the_activities_that_are_kept()
    {
        Write("working_groups.csv", "id,name_en,name_vi,agencies,task_en,task_vi,meetings",
            "W-1,A group,Một tổ,GS; FRD; Office of Nowhere,Work,Việc,S-021; S-999");

        var answer = _desk.Do("import", "working_groups.csv", "--findings", "findings.csv");

        Assert.That(answer.Error, Does.Contain("column meetings: no record of the register activities has the id S-999;"));
        Assert.That(answer.Error, Does.Not.Contain("S-021"));
        var findings = File.ReadAllText(_desk.PathTo("findings.csv"));
        Assert.That(findings, Does.Contain("lead_unit_unknown").And.Contain("Office of Nowhere"));
    }

    [Test]
    public void A_rotation_on_another_mission_is_told_when_it_comes_in()
    {
        Write("deployments.csv", "id,mission,unit_en,unit_vi,kind,from,status,rotation_of",
            "N-1,MINUSCA,Field hospital,Bệnh viện dã chiến,unit,2017-10,deployed,DP-L2FH-1");

        var answer = _desk.Do("import", "deployments.csv", "--dry-run");

        Assert.That(answer.Error, Does.Contain("deployments.csv, row 2, column rotation_of: the deployment is to MINUSCA,"));
    }

    [Test]
    public void A_check_tells_of_a_trip_that_contradicts_itself()
    {
        const string head = "id,title_en,title_vi,form,status,start_date,end_date,partners,trip_id,direction,secrecy,source";
        Write("activities.csv", head,
            "N-1,A visit,Chuyến thăm,visit_in,completed,2018-05-02,2018-05-04,SGP,T-NEW,in,public,Report 1",
            "N-2,A call,Chào xã giao,visit_in,completed,2018-05-03,2018-05-03,SGP,T-NEW,out,public,Report 1");
        _desk.Do("import", "activities.csv");

        var answer = _desk.Run("check", "2018-Q2");

        Assert.That(answer.Text + answer.Error, Does.Contain("trip_both_ways: record N-2, column direction: the trip T-NEW"));
    }

    private void Write(string name, params string[] lines) =>
        File.WriteAllText(_desk.PathTo(name), string.Join('\n', lines) + "\n");
}
