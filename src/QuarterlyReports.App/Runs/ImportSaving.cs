using QuarterlyReports.App.Runs.Findings;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Data.Intake;
using QuarterlyReports.Data.Intake.Findings;
using QuarterlyReports.Data.Storage;
using QuarterlyReports.Data.Storage.Registers;

namespace QuarterlyReports.App.Runs;

/// <summary>Saves what an import reads, and keeps account of what became of it.</summary>
/// <param name="place">Told of the progress.</param>
/// <param name="reading">Read to its end.</param>
/// <param name="import">The transaction that takes the records.</param>
/// <param name="tellsCells">Whether each cell that changes is wanted.</param>
internal sealed class ImportSaving(Workplace place, IntakeReading reading, ImportSession import, bool tellsCells)
{
    private const int MostDifferences = 100_000;
    private const int RecordsBetweenReports = 1_000;

    private readonly Dictionary<SaveOutcome, int> _counts =
        Enum.GetValues<SaveOutcome>().ToDictionary(outcome => outcome, _ => 0);

    // The reader adds findings on its own thread; what the database refuses joins them when it has finished.
    private readonly List<Finding> _refused = [];
    private readonly List<CellDifference> _differences = [];
    private readonly ImportTies _ties = new();
    private long _saves;

    public IReadOnlyDictionary<SaveOutcome, int> Counts => _counts;

    /// <summary>Records that could be read and not be kept; they are among the findings too.</summary>
    public IReadOnlyList<Finding> Refused => _refused;

    /// <summary>The cells that change, in the order of the rows; empty unless they are wanted.</summary>
    public IReadOnlyList<CellDifference> Differences => _differences;

    public void Save(RegisterStore registers, ActivityStore activities, CancellationToken stop)
    {
        if (reading.Tables.Any(table => table.Kind.IsList())) import.SetReferences(Contents(reading.Lists));
        foreach (var placed in reading.Entries())
        {
            var saved = import.Save(placed.Item);
            Count(saved, placed.Place, stop);
            if (saved.Outcome == SaveOutcome.Refused) continue;
            _ties.Add(AllRegisters.Of(placed.Item.Record), saved.Reference, placed.Place);
        }

        // One thread reads and checks, one makes ready, and this one saves: two cores are never idle while the file lasts.
        var ready = ReadAhead.Of(ReadAhead.Of(reading.Activities()).Select(Ready));
        foreach (var placed in ready) Count(import.Save(placed.Item), placed.Place, stop);
        SaveReturns(registers, stop);
        reading.Findings.AddRange(_ties.Findings(registers, activities, reading));
        _refused.ForEach(reading.Findings.Add);
    }

    private void SaveReturns(RegisterStore registers, CancellationToken stop)
    {
        if (reading.Returns.Count == 0) return;
        var known = registers.Within<UnitReturn>(Secrecy.TuyetMat);
        foreach (var came in reading.Returns) Count(import.Save(ReceivedReturns.Of(came, known)), came.Place, stop);
    }

    private static Placed<ReadyActivity> Ready(Placed<Incoming<Activity>> placed) =>
        new(ReadyActivity.Of(placed.Item), placed.Place);

    private void Count(SaveResult saved, Place at, CancellationToken stop)
    {
        _counts[saved.Outcome]++;
        if (saved.Outcome == SaveOutcome.Refused)
            _refused.Add(new(RuleOf(saved), at, saved.Reference, saved.Reason?.English)
            {
                DetailInVietnamese = saved.Reason?.Vietnamese,
            });
        if (tellsCells && saved is { Outcome: SaveOutcome.Changed, Changes: { } changes }) Tell(saved.Reference, changes, at);
        if (_saves++ % RecordsBetweenReports != 0) return;
        stop.ThrowIfCancellationRequested();
        place.Progress.Report(new(new($"Importing {at.File}", $"Đang nhập {at.File}"), _saves));
    }

    private static Rule RuleOf(SaveResult refused) =>
        refused.IsStale ? StaleRecord.Rule : refused.IsIssued ? IssuedRecord.Rule : RefusedRecord.Rule;

    private void Tell(string record, IReadOnlyList<RecordChange> changes, Place at)
    {
        if (_differences.Count < MostDifferences)
            _differences.AddRange(changes.Select(change => new CellDifference(at, record, change.Field, change.Old, change.New)));
    }

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
}
