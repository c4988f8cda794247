using System.Text;
using QuarterlyReports.App.Runs.Files;
using QuarterlyReports.Core.Samples;

namespace QuarterlyReports.App.Runs;

/// <summary>From a seed to the import files of a made-up ministry.</summary>
public static class SampleRun
{
    public const int EarliestYear = SampleOptions.EarliestYear;
    public const int LatestYear = SampleOptions.LatestYear;

    /// <summary>Returns the files with the number of records in each.</summary>
    public static IReadOnlyList<SampleFile> Run(
        Workplace place, SampleOptions options, string outputFolder, CancellationToken stop)
    {
        var ministry = new SampleMinistry(options);
        using var files = place.NewFiles();
        var activities = Write(files, outputFolder, "activities.csv", text =>
            SampleFiles.WriteActivities(text, Watched(ministry.Activities(), place, stop)));
        var registers = ministry.Registers().Select(kind => Write(files, outputFolder, kind.Register.Name + ".csv", text =>
            SampleFiles.WriteRegister(text, kind.Register, Watched(kind.Entries, place, stop)))).ToList();
        files.Publish();
        return [activities, .. registers];
    }

    private static SampleFile Write(FileBatch files, string folder, string name, Func<TextWriter, int> write)
    {
        var records = 0;
        var made = files.Write(Path.Combine(folder, name), stream =>
        {
            using var text = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
            records = write(text);
        });
        return new(made, records);
    }

    private static IEnumerable<TRecord> Watched<TRecord>(IEnumerable<TRecord> records, Workplace place, CancellationToken stop)
    {
        var made = 0L;
        foreach (var record in records)
        {
            if (made++ % 1_000 == 0)
            {
                stop.ThrowIfCancellationRequested();
                place.Progress.Report(new(new("Making up records", "Đang tạo bản ghi"), made));
            }

            yield return record;
        }
    }
}
