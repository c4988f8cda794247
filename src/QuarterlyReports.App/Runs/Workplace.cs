using QuarterlyReports.App.Runs.Files;

namespace QuarterlyReports.App.Runs;

/// <summary>
/// What every run is given from outside: where the records are, whose hand it is, what the time is and whom to tell.
/// </summary>
public sealed record Workplace
{
    /// <summary>Full path.</summary>
    public required string DatabasePath { get; init; }

    /// <summary>The folder that holds <c>templates</c> and <c>sample-data</c>.</summary>
    public required string ProgramFolder { get; init; }

    /// <summary>
    /// Only for the history's stamps and for judging what lies in the future; never for anything that is printed.
    /// </summary>
    public required TimeProvider Clock { get; init; }

    /// <summary>Who is written down in the history.</summary>
    public required string User { get; init; }

    public required IProgress<RunStep> Progress { get; init; }

    /// <summary>Told before every step on an output file; null outside tests.</summary>
    public FileWatch? Watch { get; init; }

    public string SampleDataFolder => Path.Combine(ProgramFolder, "sample-data");

    public string TemplatesFolder => Path.Combine(ProgramFolder, "templates");

    /// <param name="read">Full paths of files that the run reads and must not replace; the database is one anyway.</param>
    public FileBatch NewFiles(params IReadOnlyList<string> read) =>
        new(Watch, [DatabasePath, DatabasePath + "-journal", .. read]);
}
