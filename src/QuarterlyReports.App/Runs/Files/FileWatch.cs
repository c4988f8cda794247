namespace QuarterlyReports.App.Runs.Files;

/// <summary>
/// Is told before each step on an output file. A test throws from here to see what a failure at that step leaves behind.
/// </summary>
public delegate void FileWatch(FileStep step, string path);
