using QuarterlyReports.App.Runs.Files;

namespace QuarterlyReports.App.Runs;

/// <summary>One import file of made-up records.</summary>
public sealed record SampleFile(MadeFile Made, int Records);
