using System.CommandLine;
using System.CommandLine.Parsing;
using QuarterlyReports.App.Runs;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.App.Cli;

/// <summary>Says in one sentence what is wrong with a command line, and what was probably meant.</summary>
internal static class WrongUsage
{
    public static UnusableInputException Of(ParseResult line)
    {
        var command = line.CommandResult.Command;
        if (line.UnmatchedTokens is [var unmatched, ..]) return Unmatched(unmatched, command);
        if (command.Subcommands.Count > 0) return Refuse("no command was given", "chưa nêu lệnh", command);
        return line.Errors[0].SymbolResult switch
        {
            OptionResult option => Refuse(
                $"the option {option.Option.Name} needs one value{Shown(option.Option.HelpName)}, given once",
                $"tùy chọn {option.Option.Name} cần một giá trị{Shown(option.Option.HelpName)}, nêu một lần", command),
            ArgumentResult argument => Refuse(
                $"{argument.Argument.Name} is missing", $"thiếu {argument.Argument.Name}", command),
            _ when command.Arguments.FirstOrDefault() is { } first =>
                Refuse($"{first.Name} is missing", $"thiếu {first.Name}", command),
            _ => Refuse(line.Errors[0].Message.TrimEnd('.'), line.Errors[0].Message.TrimEnd('.'), command),
        };
    }

    private static UnusableInputException Unmatched(string typed, Command command)
    {
        if (command.Subcommands.Count > 0 && !typed.StartsWith('-'))
            return Suggestion.Refuse(typed, new("a command", "một lệnh"), [.. command.Subcommands.Select(known => known.Name)]);
        if (!typed.StartsWith('-')) return Refuse($"'{typed}' is one word too many", $"thừa '{typed}'", command);
        var options = command.Options.Concat(CommandPath.Above(command).SelectMany(parent => parent.Options));
        return Suggestion.Refuse(typed, new($"an option of {CommandPath.Of(command)}", $"tùy chọn của {CommandPath.Of(command)}"),
            [.. options.Select(option => option.Name)]);
    }

    private static UnusableInputException Refuse(string what, string whatVietnamese, Command command) => new(new Bilingual(
        $"{char.ToUpperInvariant(what[0])}{what[1..]}; see {CommandPath.Of(command)} --help.",
        $"{char.ToUpperInvariant(whatVietnamese[0])}{whatVietnamese[1..]}; xem {CommandPath.Of(command)} --help."));

    private static string Shown(string? value) => value is null ? "" : $" ({value})";
}
