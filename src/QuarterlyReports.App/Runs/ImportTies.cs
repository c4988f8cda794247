using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Data.Intake;
using QuarterlyReports.Data.Intake.Findings;
using QuarterlyReports.Data.Intake.Rules;
using QuarterlyReports.Data.Storage;
using QuarterlyReports.Data.Storage.Registers;

namespace QuarterlyReports.App.Runs;

/// <summary>
/// Holds the entries of registers that an import has saved against the records they name, once all of them are saved: a file may
/// name what the next one brings. Activities come by the million and are left to `check`.
/// </summary>
internal sealed class ImportTies
{
    private readonly Dictionary<(Register Register, string Id), Place> _places = [];

    /// <param name="at">The row; of an entry that several rows speak of, the last.</param>
    public void Add(Register register, string id, Place at) => _places[(register, id)] = at;

    /// <summary>In the order of the registers and ids, each with the row and column that it is about.</summary>
    public IReadOnlyList<Finding> Findings(RegisterStore registers, ActivityStore activities, IntakeReading reading)
    {
        if (_places.Count == 0) return [];
        var kept = new RegisterContents(
            AllRegisters.InOrder.SelectMany(register => registers.Within(register, Secrecy.TuyetMat)));
        var entries = kept.All.Where(entry => _places.ContainsKey(KeyOf(entry))).ToList();
        var ids = entries.SelectMany(TieRules.ActivitiesNamedBy).Distinct(StringComparer.Ordinal).ToList();
        var named = ids.Count == 0 ? [] : activities.WithIds(ids, Secrecy.TuyetMat);
        return [.. TieRules.CheckEntries(entries, named, kept).Select(found => found.Finding with
        {
            Place = reading.ColumnOf(_places[KeyOf(found.Entry)], found.Finding.Place.Column),
        })];
    }

    private static (Register Register, string Id) KeyOf(RegisterEntry entry) => (AllRegisters.Of(entry), entry.Id);
}
