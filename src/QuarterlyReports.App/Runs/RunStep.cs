using QuarterlyReports.Core.Records;

namespace QuarterlyReports.App.Runs;

/// <summary>What a run is doing now, for whoever waits for it.</summary>
/// <param name="Doing">"Reading activities.csv".</param>
/// <param name="Done">Records, files or bytes done so far; null when nobody counts.</param>
public sealed record RunStep(Bilingual Doing, long? Done = null);
