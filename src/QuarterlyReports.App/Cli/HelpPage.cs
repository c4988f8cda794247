using System.CommandLine;
using System.CommandLine.Help;

namespace QuarterlyReports.App.Cli;

/// <summary>The text of <c>--help</c>: usage, what the command does, its arguments and options, and examples that work.</summary>
internal static class HelpPage
{
    private const int NameColumn = 30;

    public static IEnumerable<string> Lines(Command command, Speaker speaker)
    {
        yield return command.Description ?? "";
        yield return "";
        yield return speaker.In("Usage: ", "Cách dùng: ") + Usage(command);
        foreach (var line in Part(speaker.In("Arguments:", "Tham số:"), command.Arguments)) yield return line;
        foreach (var line in Part(speaker.In("Commands:", "Lệnh:"), command.Subcommands)) yield return line;
        var options = command.Options.Concat(InheritedOptions(command));
        foreach (var line in Part(speaker.In("Options:", "Tùy chọn:"), options)) yield return line;
        if (command is not TaughtCommand taught) yield break;
        yield return "";
        yield return speaker.In("Examples:", "Ví dụ:");
        foreach (var example in taught.Examples) yield return "  " + example;
    }

    private static string Usage(Command command)
    {
        var words = new List<string> { CommandPath.Of(command) };
        if (command.Subcommands.Count > 0) words.Add("COMMAND");
        words.AddRange(command.Arguments.Select(NameOf));
        words.Add("[--option …]");
        return string.Join(' ', words);
    }

    private static IEnumerable<string> Part(string heading, IEnumerable<Symbol> symbols)
    {
        var first = true;
        foreach (var symbol in symbols.Where(symbol => !symbol.Hidden))
        {
            if (first) yield return "";
            if (first) yield return heading;
            first = false;
            yield return $"  {NameOf(symbol).PadRight(NameColumn)} {symbol.Description}";
        }
    }

    private static string NameOf(Symbol symbol) => symbol switch
    {
        HelpOption => "--help, -h",
        Option option when option.HelpName is { } value => $"{option.Name} {value}",
        Argument argument when argument.Arity.MaximumNumberOfValues > 1 => argument.HelpName + "...",
        Argument argument => argument.HelpName ?? argument.Name,
        _ => symbol.Name,
    };

    private static IEnumerable<Option> InheritedOptions(Command command) =>
        CommandPath.Above(command).SelectMany(parent => parent.Options).Where(option => option.Recursive);
}
