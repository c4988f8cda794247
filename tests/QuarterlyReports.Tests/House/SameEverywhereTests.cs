namespace QuarterlyReports.Tests.House;

/// <summary>No clock, no machine culture and no chance reaches an output.</summary>
public sealed class SameEverywhereTests
{
    // The one place that asks the system for its clock and user.
    private const string ThisProcess = "src/QuarterlyReports.App/Cli/ThisProcess.cs";

    [TestCase("DateTime.Now")]
    [TestCase("DateTime.UtcNow")]
    [TestCase("DateTime.Today")]
    [TestCase("DateTimeOffset.Now")]
    [TestCase("DateTimeOffset.UtcNow")]
    [TestCase("Stopwatch.")]
    [TestCase("TimeZoneInfo.Local")]
    [TestCase("CultureInfo.CurrentCulture")]
    [TestCase("CultureInfo.CurrentUICulture")]
    [TestCase("StringComparison.CurrentCulture")]
    [TestCase("StringComparer.CurrentCulture")]
    [TestCase("Guid.NewGuid")]
    [TestCase("Guid.CreateVersion7")]
    [TestCase("Random.Shared")]
    [TestCase("new Random()")]
    [TestCase("RandomNumberGenerator")]
    [TestCase("Path.GetRandomFileName")]
    [TestCase("Path.GetTempFileName")]
    [TestCase("Environment.NewLine")]
    public void Nothing_in_the_product_says(string word)
    {
        Assert.That(SourceFile.Product.SelectMany(file => file.LinesWith(word)), Is.Empty);
    }

    [TestCase("TimeProvider.System")]
    [TestCase("Environment.UserName")]
    [TestCase("Environment.CurrentDirectory")]
    [TestCase("Path.GetTempPath")]
    [TestCase("Console.")]
    public void Only_one_place_asks_the_system_for(string word)
    {
        var elsewhere = SourceFile.Product.Where(file => file.Path != ThisProcess).SelectMany(file => file.LinesWith(word));

        Assert.That(elsewhere.Where(line => !line.Contains("AnsiConsole", StringComparison.Ordinal)), Is.Empty);
        Assert.That(SourceFile.Product.Single(file => file.Path == ThisProcess).LinesWith(word), Is.Not.Empty);
    }
}
