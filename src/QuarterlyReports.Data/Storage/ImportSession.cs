using Microsoft.Data.Sqlite;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Data.Storage.Registers;

namespace QuarterlyReports.Data.Storage;

/// <summary>
/// One import, in one transaction: all of it is kept by <see cref="Commit"/>, nothing when it is disposed before. One that
/// changes nothing leaves the file as it was.
/// </summary>
public sealed class ImportSession : IDisposable
{
    private readonly ReviewDatabase _database;
    private readonly ImportWrites _writes;
    private readonly ImportLog _log;
    private readonly ReferenceCodes _codes;
    private readonly BulkLoad _bulk;
    private readonly IReadOnlyList<IssuedPeriod> _issued;
    private readonly ActivitySaving _activities;
    private readonly Func<ReadyActivity, SaveResult> _saveActivity; // made once, not for every record
    private readonly Dictionary<Register, RegisterSaving> _registers = [];
    private readonly Dictionary<SaveOutcome, int> _counts =
        Enum.GetValues<SaveOutcome>().ToDictionary(outcome => outcome, _ => 0);
    private int _listChanges;
    private bool _isOpen;
    private bool _hasFailed;

    internal ImportSession(ReviewDatabase database, ImportStamp stamp, Action<int>? onWrite = null)
    {
        _database = database;
        _writes = new(database.Connection);
        Guarded(() => _writes.Run("BEGIN IMMEDIATE TRANSACTION"));
        _isOpen = true;
        _writes.OnWrite = onWrite;
        try
        {
            _log = new(_writes, stamp);
            _codes = new(_writes);
            _bulk = new(_writes);
            // Whoever says why may correct what was issued; the review that printed it stays as it is.
            _issued = string.IsNullOrWhiteSpace(stamp.Reason) ? new IssueStore(database).FinalPeriods() : [];
            _activities = new(_writes, _log, _codes, _bulk, _issued);
            _saveActivity = _activities.Save;
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Adds the activity, or updates the one it is (the rules are told at <see cref="ActivityIdentity"/>).</summary>
    public SaveResult Save(ReadyActivity activity) => Counted(Guarded(_saveActivity, activity));

    /// <inheritdoc cref="Save(ReadyActivity)"/>
    public SaveResult Save(Incoming<Activity> incoming) => Save(ReadyActivity.Of(incoming));

    /// <summary>Adds the entry to its register, or updates the one it is.</summary>
    public SaveResult Save(Incoming<RegisterEntry> incoming) =>
        Counted(() => SavingTo(AllRegisters.Of(incoming.Record)).Save(incoming));

    /// <summary>
    /// Makes the reference lists equal to the contents. A list without lines is left as it is; a line that records name cannot
    /// go.
    /// </summary>
    /// <exception cref="StorageException">A code that is in use is missing, or a line stands in a list twice.</exception>
    public void SetReferences(ReferenceContents contents) => Guarded(() =>
    {
        _activities.WriteWaiting();
        _listChanges += new ReferenceWriter(_writes, _log).Set(contents);
        _codes.Reload();
    });

    /// <summary>Keeps the import. Afterwards the session is over.</summary>
    public ImportSummary Commit()
    {
        if (!_isOpen || _hasFailed)
            throw new InvalidOperationException("The import is over or has failed; nothing of it can be kept.");
        var isEmpty = _counts[SaveOutcome.Added] + _counts[SaveOutcome.Changed] + _listChanges == 0;
        if (!isEmpty) Guarded(Finish);
        Dispose();
        return new(isEmpty ? null : _log.Number, _counts[SaveOutcome.Added], _counts[SaveOutcome.Changed],
            _counts[SaveOutcome.Matched], _counts[SaveOutcome.Unchanged], _counts[SaveOutcome.Refused], _listChanges);
    }

    /// <summary>Rolls back what was not committed.</summary>
    public void Dispose()
    {
        _writes.OnWrite = null;
        // A failure such as a full disk may have rolled back already.
        if (_isOpen && ReadSnapshot.IsInTransaction(_database.Connection)) _writes.Run("ROLLBACK TRANSACTION");
        _isOpen = false;
        _writes.Dispose();
    }

    private RegisterSaving SavingTo(Register register)
    {
        if (_registers.TryGetValue(register, out var saving)) return saving;
        return _registers[register] = new(_writes, _log, register, _issued);
    }

    private void Finish()
    {
        _activities.WriteWaiting();
        _bulk.Finish();
        _activities.ResolveDuplicates();
        _log.Close(_counts);
        _bulk.Analyze(_counts[SaveOutcome.Added]);
        _writes.Run("COMMIT TRANSACTION");
        _isOpen = false;
    }

    // Other kinds may look at what the activities before them have left waiting.
    private SaveResult Counted(Func<SaveResult> save)
    {
        var result = default(SaveResult);
        Guarded(() =>
        {
            _activities.WriteWaiting();
            result = save();
        });
        return Counted(result);
    }

    private SaveResult Counted(SaveResult result)
    {
        _counts[result.Outcome]++;
        return result;
    }

    private void Guarded(Action step) => Guarded(
        static given =>
        {
            given();
            return true;
        },
        step);

    private TResult Guarded<TGiven, TResult>(Func<TGiven, TResult> step, TGiven given)
    {
        if (_hasFailed) throw new InvalidOperationException("The import has failed and can only be disposed.");
        try
        {
            return step(given);
        }
        catch (Exception failure)
        {
            _hasFailed = true;
            if (failure is SqliteException refused) throw DatabaseFailure.Explained(refused, _database.Path);
            throw;
        }
    }
}
