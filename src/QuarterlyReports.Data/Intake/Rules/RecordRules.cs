using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Data.Intake.Findings;

namespace QuarterlyReports.Data.Intake.Rules;

/// <summary>The rules for one kind of record, applied to rows on their way in and to records already kept.</summary>
public sealed class RecordRules<TRecord>
{
    internal RecordRules(Func<TRecord, string> idOf, IReadOnlyList<RecordCheck<TRecord>> all)
    {
        IdOf = idOf;
        All = all;
    }

    internal Func<TRecord, string> IdOf { get; }

    internal IReadOnlyList<RecordCheck<TRecord>> All { get; }

    public IEnumerable<Rule> Rules => All.Select(check => check.Rule).Distinct();

    /// <summary>The findings about a record that is kept; their place is its id.</summary>
    public IEnumerable<Finding> Check(TRecord record, RuleScene scene) =>
        from check in All
        from hit in check.Look(record, scene)
        select new Finding(check.Rule, new(Column: check.Field, Record: IdOf(record)), hit.Found, hit.Detail, hit.Likely)
        {
            DetailInVietnamese = hit.DetailInVietnamese,
        };
}

/// <summary>The rules for single records, by kind.</summary>
public static class RecordRules
{
    public static RecordRules<Activity> Activities { get; } = new(activity => activity.Id, ActivityChecks.All);

    private static readonly Dictionary<string, RecordRules<RegisterEntry>> ByRegister = AllRegisters.InOrder
        .ToDictionary(register => register.Name, register => new RecordRules<RegisterEntry>(
            entry => entry.Id, RegisterChecks.Of(register)));

    /// <summary>The rules for the entries of a register.</summary>
    public static RecordRules<RegisterEntry> Of(Register register) => ByRegister[register.Name];

    /// <summary>Every rule there is, of files, values, records and sets of records: for documentation and tests.</summary>
    public static IReadOnlyList<Rule> Every { get; } =
    [
        .. FileRules.All, .. FormRules.All, .. ValueRules.All,
        .. Activities.Rules.Concat(AllRegisters.InOrder.SelectMany(register => Of(register).Rules))
            .Except(ValueRules.All).Distinct(),
        .. SetRules.All, .. TripRules.All, .. LinkRules.All, .. TieRules.All,
    ];
}
