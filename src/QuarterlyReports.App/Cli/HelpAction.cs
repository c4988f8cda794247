using System.CommandLine;
using System.CommandLine.Invocation;

namespace QuarterlyReports.App.Cli;

/// <summary>Prints the help page of the command it was asked of, whatever else is wrong with the line.</summary>
internal sealed class HelpAction(Speaker speaker) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        foreach (var line in HelpPage.Lines(parseResult.CommandResult.Command, speaker)) speaker.Result(line);
        return ExitCode.Done;
    }
}
