namespace QuarterlyReports.App.Cli;

/// <summary>Everything the command line touches outside the program. A test brings its own.</summary>
internal sealed record Outside
{
    /// <summary>Standard output: results only.</summary>
    public required Stream Output { get; init; }

    /// <summary>Standard error: everything said to people.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Standard output is a screen and not a file or pipe.</summary>
    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>Value of an environment variable; null when it is not set.</summary>
    public required Func<string, string?> Environment { get; init; }

    /// <summary>Full path that relative paths start from.</summary>
    public required string CurrentFolder { get; init; }

    /// <summary>Where the details of a bug are logged.</summary>
    public required string LogFolder { get; init; }

    /// <inheritdoc cref="Runs.Workplace.ProgramFolder"/>
    public required string ProgramFolder { get; init; }

    public required TimeProvider Clock { get; init; }

    public required string User { get; init; }

    /// <summary>Set when the user presses Ctrl+C or the system asks the program to end.</summary>
    public required CancellationToken Stop { get; init; }

    /// <inheritdoc cref="Runs.Workplace.Watch"/>
    public Runs.Files.FileWatch? Watch { get; init; }
}
