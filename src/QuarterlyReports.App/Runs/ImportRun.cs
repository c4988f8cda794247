using QuarterlyReports.App.Runs.Findings;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Data.Intake;
using QuarterlyReports.Data.Intake.Findings;
using QuarterlyReports.Data.Storage;
using QuarterlyReports.Data.Storage.Registers;

namespace QuarterlyReports.App.Runs;

/// <summary>From files to records in the database: all of them or, when an error is found, none.</summary>
public static class ImportRun
{
    private const int MostFindingsInFile = 100_000;
    private const int RecordsBetweenReports = 1_000;

    /// <exception cref="UnusableInputException">A path, option or file cannot be used at all.</exception>
    public static ImportResult Run(Workplace place, ImportOrder order, CancellationToken stop)
    {
        if (order is { IsPartial: true, FindingsPath: null }) throw NeedsFindings();
        using var database = Databases.Open(place);
        var reading = IntakeReader.Read(order.Paths, Options(place, order, new ReferenceStore(database).Contents()));
        var rejected = new List<RejectedRow>();
        if (order.IsPartial) reading.OnRejected = rejected.Add;
        var names = reading.Tables.Select(table => table.File).Distinct();
        using var import = database.BeginImport(new(place.User, place.Clock.GetUtcNow(), [.. names], order.Reason));
        var counts = Save(place, reading, import, database, stop);
        var isRefused = reading.Findings.HasErrors && !order.IsPartial;
        using var files = place.NewFiles();
        if (order.FindingsPath is { } path)
            files.Write(path, stream => FindingsFile.Write(path, reading.Findings, rejected, stream));
        stop.ThrowIfCancellationRequested();
        if (!isRefused && !order.IsDryRun) import.Commit();
        files.Publish();
        return new(counts, reading.Findings)
        {
            RowsRejected = reading.RowsRejected,
            IsRefused = isRefused,
            IsDryRun = order.IsDryRun,
        };
    }

    private static IntakeOptions Options(Workplace place, ImportOrder order, ReferenceContents references) =>
        Reading.Options(place, TimeZoneInfo.FindSystemTimeZoneById(order.TimeZone), references) with
        {
            Kind = order.Kind,
            SetFields = order.Values,
            FindingLimit = order.FindingsPath is null ? FindingList.DefaultLimit : MostFindingsInFile,
        };

    private static IReadOnlyDictionary<SaveOutcome, int> Save(
        Workplace place, IntakeReading reading, ImportSession import, ReviewDatabase database, CancellationToken stop)
    {
        var counts = Enum.GetValues<SaveOutcome>().ToDictionary(outcome => outcome, _ => 0);
        var saves = 0L;
        if (BringsLists(reading)) import.SetReferences(Contents(reading.Lists));
        // The reader adds findings on its own thread; what the database refuses joins them when it has finished.
        var refused = new List<Finding>();
        foreach (var placed in reading.Entries()) Count(import.Save(placed.Item), placed.Place);
        // One thread reads and checks, one makes ready, and this one saves: two cores are never idle while the file lasts.
        var ready = ReadAhead.Of(ReadAhead.Of(reading.Activities()).Select(Ready));
        foreach (var placed in ready) Count(import.Save(placed.Item), placed.Place);
        SaveReturns();
        refused.ForEach(reading.Findings.Add);
        return counts;

        void SaveReturns()
        {
            if (reading.Returns.Count == 0) return;
            var known = new RegisterStore(database).Within<UnitReturn>(Secrecy.TuyetMat);
            foreach (var came in reading.Returns) Count(import.Save(ReceivedReturns.Of(came, known)), came.Place);
        }

        void Count(SaveResult saved, Place at)
        {
            counts[saved.Outcome]++;
            if (saved.Outcome == SaveOutcome.Refused)
                refused.Add(new(RefusedRecord.Rule, at, saved.Reference, saved.Reason));
            if (saves++ % RecordsBetweenReports != 0) return;
            stop.ThrowIfCancellationRequested();
            place.Progress.Report(new(new($"Importing {at.File}", $"Đang nhập {at.File}"), saves));
        }
    }

    private static Placed<ReadyActivity> Ready(Placed<Incoming<Activity>> placed) =>
        new(ReadyActivity.Of(placed.Item), placed.Place);

    private static bool BringsLists(IntakeReading reading) =>
        reading.Tables.Any(table => table.Kind.IsList());

    private static ReferenceContents Contents(ReferenceLists lists) => new()
    {
        Partners = lists.Partners,
        Regions = lists.Regions,
        RegionMembers = lists.RegionMembers,
        Groups = lists.Groups,
        GroupMembers = lists.GroupMembers,
        Mechanisms = lists.Mechanisms,
        Forms = lists.Forms,
        Levels = lists.Levels,
        Themes = lists.Themes,
        Agencies = lists.Agencies,
    };

    private static UnusableInputException NeedsFindings() => new(new Bilingual(
        "--partial leaves rows out, so it has to be told where to write them: add --findings FILE.csv.",
        "--partial bỏ qua một số dòng nên cần biết ghi chúng vào đâu: hãy thêm --findings TỆP.csv."));
}
