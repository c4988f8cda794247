namespace QuarterlyReports.App.Runs.Files;

/// <summary>The moments at which making an output file can fail.</summary>
public enum FileStep
{
    Create,
    Write,
    Flush,
    KeepOld,
    GiveName,
}
