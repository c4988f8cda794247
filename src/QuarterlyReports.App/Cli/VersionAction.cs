using System.CommandLine;
using System.CommandLine.Invocation;

namespace QuarterlyReports.App.Cli;

/// <summary>Prints the program's name and version.</summary>
internal sealed class VersionAction(Speaker speaker) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        speaker.Result("qreports " + typeof(VersionAction).Assembly.GetName().Version?.ToString(3));
        return ExitCode.Done;
    }
}
