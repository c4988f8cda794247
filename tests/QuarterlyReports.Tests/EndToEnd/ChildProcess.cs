using System.Diagnostics;

namespace QuarterlyReports.Tests.EndToEnd;

/// <summary>The program as a process of its own, which can be killed and given another environment.</summary>
internal static class ChildProcess
{
    public static Process Start(Desk desk, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "qreports.dll"), .. arguments])
        {
            WorkingDirectory = desk.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
    }

    /// <summary>Runs to the end and has to succeed; returns standard output.</summary>
    public static string Do(Desk desk, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        using var process = Start(desk, environment, arguments);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.Zero, errors.Result);
        return output;
    }

    /// <summary>Kills the process after so long, unless it has ended by then; returns whether it was still alive.</summary>
    public static bool StartAndKill(Desk desk, TimeSpan after, params string[] arguments)
    {
        using var process = Start(desk, new Dictionary<string, string>(), arguments);
        // Nobody reads the pipes: what is printed is too little to fill them.
        var hasEnded = process.WaitForExit(after);
        if (!hasEnded) process.Kill();
        process.WaitForExit();
        return !hasEnded;
    }
}
