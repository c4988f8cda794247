using System.Collections.Concurrent;
using System.Text;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Data.Intake;

/// <summary>
/// What the tests of intake start from: options of a fixed day, the sample's lists, and files made for one test.
/// </summary>
internal static class Given
{
    private static readonly Lazy<ReferenceContents> Sample = new(() =>
        IntakeReader.Read([Repository.PathTo("sample-data")], Options!).References); // a static property is never null

    private static readonly ConcurrentDictionary<string, bool> Folders = new(StringComparer.Ordinal);

    public static TimeZoneInfo Hanoi { get; } = TimeZoneInfo.FindSystemTimeZoneById("Asia/Ho_Chi_Minh");

    public static IntakeOptions Options { get; } = new() { Zone = Hanoi, Today = new(2018, 7, 20) };

    public static ReferenceContents SampleLists => Sample.Value;

    /// <summary>Options with the sample's lists in force.</summary>
    public static IntakeOptions WithLists { get; } = Options with { References = SampleLists };

    /// <summary>A file in a folder that belongs to the test that runs, and holds nothing of an earlier run.</summary>
    public static string File(string name, byte[] content)
    {
        var folder = Path.Combine(TestContext.CurrentContext.WorkDirectory, "intake", TestContext.CurrentContext.Test.ID);
        if (Folders.TryAdd(folder, true) && Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, name);
        System.IO.File.WriteAllBytes(path, content);
        return path;
    }

    public static string File(string name, string content) => File(name, Encoding.UTF8.GetBytes(content));

    /// <summary>The text with one word in place of another.</summary>
    public static string With(this string text, string word, string other) => text.Replace(word, other, StringComparison.Ordinal);

    /// <summary>Reads activities to the end.</summary>
    public static (IReadOnlyList<Activity> Activities, IntakeReading Reading) Activities(
        string path, IntakeOptions? options = null)
    {
        var reading = IntakeReader.Read([path], options ?? WithLists);
        return ([.. reading.Activities().Select(placed => placed.Item.Record)], reading);
    }
}
