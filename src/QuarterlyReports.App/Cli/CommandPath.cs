using System.CommandLine;

namespace QuarterlyReports.App.Cli;

/// <summary>Where a command stands in the tree.</summary>
internal static class CommandPath
{
    /// <summary>As it is typed: "qreports directives add".</summary>
    public static string Of(Command command) => string.Join(' ', Above(command).Reverse().Append(command).Select(NameOf));

    /// <summary>The commands it stands under, the nearest first.</summary>
    public static IEnumerable<Command> Above(Command command)
    {
        for (var above = Parent(command); above is not null; above = Parent(above)) yield return above;
    }

    private static Command? Parent(Command command) => command.Parents.OfType<Command>().FirstOrDefault();

    private static string NameOf(Command command) => command is RootCommand ? "qreports" : command.Name;
}
