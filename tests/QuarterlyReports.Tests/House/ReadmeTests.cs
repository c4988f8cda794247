using System.CommandLine.Parsing;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Tests.EndToEnd;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.House;

/// <summary>Every command line that the README shows is run, in its order, in one folder.</summary>
public sealed class ReadmeTests
{
    private const string DotnetRun = "dotnet run -c Release --project src/QuarterlyReports.App -- ";

    [Test]
    public void Every_command_line_of_the_README_works()
    {
        using var desk = new Desk();
        CopyFolder(Repository.PathTo("sample-data"), desk.PathTo("sample-data"));
        Directory.CreateDirectory(desk.PathTo("returns"));
        File.Copy(PublicReturn.Path, desk.PathTo("returns", PublicReturn.Name));
        var lines = CommandLines().ToArray();

        foreach (var line in lines)
        {
            var answer = desk.Run([.. CommandLineParser.SplitCommandLine(line)]);

            Assert.That(answer.Code, Is.Zero, $"{line}\n{answer.Error}");
        }

        Assert.That(lines, Has.Length.GreaterThan(15));
    }

    [Test]
    public void The_two_commands_stand_as_a_newcomer_types_them()
    {
        var lines = ShellLines().ToArray();

        Assert.That(lines, Does.Contain(DotnetRun + "quickstart").And.Contain("dotnet test -c Release"));
    }

    [Test]
    public void The_settings_the_README_shows_are_understood()
    {
        using var desk = Desk.WithSampleData();
        File.WriteAllText(desk.PathTo("qreports.json"), Fenced("json").Last());

        Assert.That(desk.Run("figures", "2018-Q1").Code, Is.Zero);
    }

    [Test]
    public void The_columns_of_every_register_are_the_ones_it_has()
    {
        var readme = File.ReadAllText(Repository.PathTo("README.md")).ReplaceLineEndings("\n");

        foreach (var register in AllRegisters.InOrder)
        {
            var columns = register.Fields.Select(field => field.Name)
                .Where(name => name is not ("secrecy" or "source" or "note"));
            Assert.That(readme, Does.Contain($"\n| `{register.Name}` | {string.Join(", ", columns)} |\n"));
        }
    }

    private static IEnumerable<string> CommandLines() => ShellLines()
        .Select(line => line.Replace(DotnetRun, "qreports ", StringComparison.Ordinal))
        .Where(line => line.StartsWith("qreports ", StringComparison.Ordinal))
        .Select(line => line["qreports ".Length..]);

    private static IEnumerable<string> ShellLines() =>
        Fenced("sh").SelectMany(block => block.Split('\n')).Where(line => line.Length > 0);

    private static IEnumerable<string> Fenced(string language) => File.ReadAllText(Repository.PathTo("README.md"))
        .ReplaceLineEndings("\n")
        .Split("```" + language + "\n")
        .Skip(1)
        .Select(rest => rest[..rest.IndexOf("```", StringComparison.Ordinal)]);

    private static void CopyFolder(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }
}
