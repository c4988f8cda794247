using System.CommandLine;
using QuarterlyReports.App.Runs;

namespace QuarterlyReports.App.Cli;

/// <summary>Reads options that a command cannot do without.</summary>
internal static class RequiredValue
{
    /// <exception cref="UnusableInputException">The option was not given.</exception>
    public static string Required(this ParseResult line, Option<string> option) => line.GetValue(option)
        ?? throw new UnusableInputException(new(
            $"The option {option.Name} {option.HelpName} is missing; see {CommandPath.Of(line.CommandResult.Command)} --help.",
            $"Thiếu tùy chọn {option.Name} {option.HelpName}; xem {CommandPath.Of(line.CommandResult.Command)} --help."));
}
