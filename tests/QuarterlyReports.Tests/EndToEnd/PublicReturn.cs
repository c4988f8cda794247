using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.EndToEnd;

/// <summary>The public records as they were first compiled: no ids, no status, no ties, month-only dates.</summary>
internal static class PublicReturn
{
    public const string Name = "activities-2017Q4-2018Q2.csv";

    public static string Path { get; } = Repository.PathTo("tests", "QuarterlyReports.Tests", "Data", "Intake", Name);
}
