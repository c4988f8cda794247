namespace QuarterlyReports.Tests.EndToEnd;

public sealed class WorkbookCoverTests
{
    [Test]
    public void The_cover_names_the_state_of_the_figures_by_the_hash_of_their_json_file()
    {
        using var desk = Desk.WithSampleData();

        desk.Do("review", "2018-Q1", "--formats", "xlsx,json", "--lang", "vi", "--out", "out");

        var json = Digest.OfFile(Directory.GetFiles(desk.PathTo("out"), "*.json").Single());
        var workbook = File.ReadAllBytes(Directory.GetFiles(desk.PathTo("out"), "*.xlsx").Single());
        Assert.That(Publishing.Workbook.EditedWorkbook.TextOf(workbook), Does.Contain(json));
    }
}
