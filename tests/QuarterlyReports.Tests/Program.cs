using QuarterlyReports.Tests.Data.Storage;

namespace QuarterlyReports.Tests;

/// <summary>
/// What this assembly does when a test starts it as another process. Tests themselves are found by the test host.
/// </summary>
internal static class Program
{
    public const string ImportForEver = "import-for-ever";

    public static int Main(string[] args) =>
        args is [ImportForEver, var database] ? KilledImportTests.ImportForEver(database) : 2;
}
