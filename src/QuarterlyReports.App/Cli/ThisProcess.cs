using System.Runtime.InteropServices;
using System.Text;

namespace QuarterlyReports.App.Cli;

/// <summary>The one place where the program asks the system for its clock, user, folders and screen.</summary>
internal static class ThisProcess
{
    public static int Run(string[] arguments)
    {
        using var stop = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Stop(signal, stop));
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Stop(signal, stop));
        using var output = Console.OpenStandardOutput();
        using var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false));
        (error.AutoFlush, error.NewLine) = (true, "\n");
        return FrontDoor.Enter(arguments, Outside(output, error, stop.Token));
    }

    private static Outside Outside(Stream output, TextWriter error, CancellationToken stop) => new()
    {
        Output = output,
        Error = error,
        OutputIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        Environment = Environment.GetEnvironmentVariable,
        CurrentFolder = Environment.CurrentDirectory,
        LogFolder = Path.GetTempPath(),
        ProgramFolder = AppContext.BaseDirectory,
        Clock = TimeProvider.System,
        User = Environment.UserName,
        Stop = stop,
    };

    // The first Ctrl+C ends the run cleanly between two stages; the second one ends the process at once.
    private static void Stop(PosixSignalContext signal, CancellationTokenSource stop)
    {
        signal.Cancel = !stop.IsCancellationRequested;
        stop.Cancel();
    }
}
