using QuarterlyReports.App.Runs.Findings;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake;
using QuarterlyReports.Data.Intake.Findings;
using QuarterlyReports.Data.Storage;
using QuarterlyReports.Data.Storage.Registers;

namespace QuarterlyReports.App.Runs;

/// <summary>From files to records in the database: all of them or, when an error is found, none.</summary>
public static class ImportRun
{
    private const int MostFindingsInFile = 100_000;

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
        var saving = new ImportSaving(place, reading, import, order.IsDryRun);
        saving.Save(new RegisterStore(database), new ActivityStore(database), stop);
        if (order.IsPartial) rejected.AddRange(reading.RowsOf(saving.Refused));
        var isRefused = reading.Findings.HasErrors && !order.IsPartial;
        using var files = place.NewFiles(reading.Paths);
        if (order.FindingsPath is { } path)
            files.Write(path, stream => FindingsFile.Write(path, new(reading.Findings, rejected, saving.Differences), stream));
        stop.ThrowIfCancellationRequested();
        if (!isRefused && !order.IsDryRun) import.Commit();
        files.Publish();
        return new(saving.Counts, reading.Findings)
        {
            Differences = saving.Differences,
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

    private static UnusableInputException NeedsFindings() => new(new Bilingual(
        "--partial leaves rows out, so it has to be told where to write them: add --findings FILE.csv.",
        "--partial bỏ qua một số dòng nên cần biết ghi chúng vào đâu: hãy thêm --findings TỆP.csv."));
}
