namespace QuarterlyReports.App.Cli;

/// <summary>What the process says to a script when it ends.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Done, and the answer is no: there are errors among the findings.</summary>
    public const int AnswerIsNo = 1;

    /// <summary>Wrong usage or unusable input.</summary>
    public const int Unusable = 2;

    /// <summary>Disk, lock or network.</summary>
    public const int WorldFailed = 3;

    /// <summary>A bug in the program.</summary>
    public const int Bug = 70;

    public const int Interrupted = 130;
}
