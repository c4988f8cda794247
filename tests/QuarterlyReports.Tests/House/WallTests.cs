namespace QuarterlyReports.Tests.House;

/// <summary>Who may know whom. The compiler holds the walls between projects; this holds those between folders.</summary>
public sealed class WallTests
{
    // A stage, and the stages of ours it may name. A folder below a stage belongs to it.
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Core/Calendar"] = [],
        ["Core/Records"] = ["Core.Calendar"],
        ["Core/Documents"] = [],
        ["Core/Compression"] = [],
        ["Core/Review"] = ["Core.Calendar", "Core.Records"],
        ["Core/Samples"] = ["Core.Calendar", "Core.Records"],
        ["Office"] = ["Office", "Core.Documents", "Core.Compression"],
        ["Pdf"] = ["Pdf", "Core.Documents", "Core.Compression"],
        ["Data/Intake"] = ["Core.Calendar", "Core.Records", "Office", "Data.Intake"],
        ["Data/Storage"] = ["Core.Calendar", "Core.Records", "Core.Review", "Data.Storage"],
        ["Publishing/Templates"] = ["Core.Calendar", "Core.Records", "Core.Review", "Core.Documents", "Publishing.Templates"],
        ["Publishing/Html"] = ["Core.Documents", "Publishing.Html"],
        ["Publishing/Workbook"] =
            ["Core.Calendar", "Core.Records", "Core.Review", "Office", "Publishing.Workbook", "Publishing.Templates"],
        ["Publishing/Releases"] = ["Core.Calendar", "Core.Records", "Core.Review", "Publishing.Releases"],
        ["Publishing/Word"] = ["Core.Documents", "Office.Wordprocessing", "Pdf"],
        ["App/Runs"] = ["Core", "Office", "Pdf", "Data", "Publishing", "App.Runs"],
        ["App/Cli"] = ["Core.Calendar", "Core.Records", "Core.Review", "Data.Intake", "App.Runs", "App.Cli"],
        ["App"] = ["App.Cli"],
    };

    private static readonly Dictionary<string, string[]> MustNotUse = new()
    {
        ["Publishing/Word"] = ["Core.Documents", "Office.Wordprocessing", "Pdf"],
        ["App/Runs"] = ["System.CommandLine", "Spectre", "Quartz", "System.Console"],
        ["App/Cli"] = ["Dapper", "Microsoft.Data.Sqlite"],
        ["Core"] = ["Dapper", "Microsoft", "CsvHelper", "Markdig", "HandlebarsDotNet"],
        ["Data/Intake"] = ["Dapper", "Microsoft.Data.Sqlite"],
        ["Publishing"] = ["Dapper", "Microsoft.Data.Sqlite", "CsvHelper"],
    };

    [Test]
    public void No_stage_looks_over_its_wall()
    {
        var trespasses = SourceFile.Product.SelectMany(Trespasses).ToArray();

        Assert.That(trespasses, Is.Empty);
    }

    [Test]
    public void Every_folder_of_the_product_is_a_stage_with_walls()
    {
        var stages = SourceFile.Product.Select(file => file.Stage).Distinct();

        Assert.That(stages.Where(stage => StageOf(stage, MayUse) is null), Is.Empty);
    }

    [Test]
    public void A_file_stands_in_the_namespace_of_its_folder()
    {
        var strays = SourceFile.Product
            .Where(file => file.Lines.Any(line => line.StartsWith("namespace ", StringComparison.Ordinal)))
            .Where(file => !file.Lines.Contains($"namespace QuarterlyReports.{file.Stage.Replace('/', '.')};"))
            .Select(file => file.Path);

        Assert.That(strays, Is.Empty);
    }

    [Test]
    public void The_command_line_leaves_the_renderers_to_the_runs()
    {
        var files = SourceFile.Product.Where(file => file.Stage.StartsWith("App/Cli", StringComparison.Ordinal));

        string[] theirs = ["PdfRenderer", "HtmlRenderer", "ReviewWorkbook", "ReviewTemplate"];
        Assert.That(files.SelectMany(file => file.LinesWith(theirs)), Is.Empty);
    }

    private static IEnumerable<string> Trespasses(SourceFile file)
    {
        const string Ours = "QuarterlyReports.";
        var allowed = MayUse[StageOf(file.Stage, MayUse)!]; // the test above names a folder without walls
        var forbidden = MustNotUse.Where(wall => IsWithin(file.Stage, wall.Key, '/')).SelectMany(wall => wall.Value);
        return file.Uses
            .Where(name => name.StartsWith(Ours, StringComparison.Ordinal)
                ? !allowed.Any(stage => IsWithin(name[Ours.Length..], stage, '.'))
                : forbidden.Any(stage => IsWithin(name, stage, '.')))
            .Select(name => $"{file.Path} uses {name}");
    }

    private static string? StageOf(string folder, Dictionary<string, string[]> walls) =>
        walls.Keys.Where(stage => IsWithin(folder, stage, '/')).MaxBy(stage => stage.Length);

    private static bool IsWithin(string name, string stage, char separator) =>
        name == stage || name.StartsWith(stage + separator, StringComparison.Ordinal);
}
