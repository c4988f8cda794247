using System.Runtime.CompilerServices;

namespace QuarterlyReports.Tests.Testing;

/// <summary>
/// Compares a text with the one a person has approved: Class.Test.approved.txt beside the test. A mismatch leaves .received.txt
/// there
/// and names the first line that differs; running with APPROVE=1 accepts what was received.
/// </summary>
public static class Approve
{
    /// <param name="variant">Tells the texts of one test apart, such as "vi" and "en"; null when it has only one.</param>
    public static void Text(string actual, string? variant = null, [CallerFilePath] string testFile = "")
    {
        var approvedPath = PathBeside(testFile, variant) + ".approved.txt";
        var receivedPath = PathBeside(testFile, variant) + ".received.txt";
        var received = actual.EndsWith('\n') ? actual : actual + "\n";
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            File.WriteAllText(approvedPath, received);
        }

        var approved = File.Exists(approvedPath) ? File.ReadAllText(approvedPath) : "";
        if (approved == received)
        {
            File.Delete(receivedPath);
            return;
        }

        File.WriteAllText(receivedPath, received);
        Assert.Fail($"{FirstDifference(approved, received)}\nReceived: {receivedPath}\nRun with APPROVE=1 to accept it.");
    }

    // PathMap in Directory.Build.props makes the compiler write file names as seen from the repository root: "/tests/…".
    private static string PathBeside(string testFile, string? variant)
    {
        var test = TestContext.CurrentContext.Test;
        var className = test.ClassName!.Split('.')[^1]; // null only outside a test
        var name = variant is null ? $"{className}.{test.MethodName}" : $"{className}.{test.MethodName}.{variant}";
        return Path.Combine(Repository.Root, Path.GetDirectoryName(testFile.Replace('\\', '/').TrimStart('/'))!, name);
    }

    private static string FirstDifference(string approved, string received)
    {
        var expected = approved.Split('\n');
        var found = received.Split('\n');
        var line = Enumerable.Range(0, Math.Max(expected.Length, found.Length))
            .First(index => expected.ElementAtOrDefault(index) != found.ElementAtOrDefault(index));
        return $"Line {line + 1} differs.\n  approved: {LineOrEnd(expected, line)}\n  received: {LineOrEnd(found, line)}";
    }

    private static string LineOrEnd(string[] lines, int index) => index < lines.Length ? lines[index] : "(end of text)";
}
