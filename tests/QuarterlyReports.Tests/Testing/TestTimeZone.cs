namespace QuarterlyReports.Tests.Testing;

/// <summary>Runs what follows as if the machine stood in another time zone, until disposed.</summary>
public sealed class TestTimeZone : IDisposable
{
    private const string Variable = "TZ";

    private readonly string? _before = Environment.GetEnvironmentVariable(Variable);

    /// <param name="zone">IANA name, such as Asia/Ho_Chi_Minh.</param>
    public TestTimeZone(string zone) => Set(zone);

    public void Dispose() => Set(_before);

    private static void Set(string? zone)
    {
        Environment.SetEnvironmentVariable(Variable, zone);
        TimeZoneInfo.ClearCachedData();
    }
}
