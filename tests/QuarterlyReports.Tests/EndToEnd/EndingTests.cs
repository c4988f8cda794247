using System.Diagnostics;

namespace QuarterlyReports.Tests.EndToEnd;

/// <summary>How the process itself ends: by Ctrl+C, and when nobody reads its output any more.</summary>
[Platform(Include = "Unix")]
public sealed class EndingTests
{
    [Test]
    public void Ctrl_C_ends_an_import_with_130_and_changes_nothing()
    {
        using var desk = Desk.WithSampleData();
        var rows = Enumerable.Range(1, 400_000).Select(row => $"K-{row},Visit {row},visit_out,completed,2016-01-01,LAO");
        File.WriteAllLines(desk.PathTo("in.csv"), ["id,title_en,form,status,start_date,partners", .. rows]);
        var before = Digest.OfFile(desk.Database);
        using var process = ChildProcess.Start(desk, new Dictionary<string, string>(), "import", "in.csv");
        var errors = process.StandardError.ReadToEndAsync();

        WaitForWrites(desk);
        using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
            kill.WaitForExit();
        process.WaitForExit();

        Assert.That(process.ExitCode, Is.EqualTo(130), errors.Result);
        Assert.That(errors.Result, Does.Contain("Interrupted"));
        Assert.That(Digest.OfFile(desk.Database), Is.EqualTo(before));
    }

    [Test]
    public void Output_into_a_closed_pipe_is_no_failure()
    {
        using var desk = Desk.WithSampleData();
        string[] export = ["export", "activities", "--format", "json"];
        using var process = ChildProcess.Start(desk, new Dictionary<string, string>(), export);
        var errors = process.StandardError.ReadToEndAsync();

        process.StandardOutput.Read();
        process.StandardOutput.Close();
        process.WaitForExit();

        Assert.That((process.ExitCode, errors.Result), Is.EqualTo((0, "")));
    }

    // The journal holds something from the first write of an import to its end.
    private static void WaitForWrites(Desk desk)
    {
        var journal = new FileInfo(desk.Database + "-journal");
        var hasBegun = SpinWait.SpinUntil(
            () =>
            {
                journal.Refresh();
                return journal is { Exists: true, Length: > 0 };
            },
            TimeSpan.FromMinutes(1));
        Assert.That(hasBegun, "the import began");
    }
}
