using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.App.Runs.Exports;

/// <summary>Activities and the entries of a register as tables, all columns.</summary>
internal static class RecordTables
{
    public static ExportTable Activities(IEnumerable<Activity> activities) =>
        Of("activities", activities, activity => activity.Id, ActivityFields.Columns);

    public static ExportTable Entries(Register register, IEnumerable<RegisterEntry> entries) =>
        Of(register.Name, entries, entry => entry.Id, register.Columns);

    private static ExportTable Of<TRecord>(
        string name, IEnumerable<TRecord> records, Func<TRecord, string> id, RecordFields<TRecord> fields) =>
        new(name, ["id", .. fields.All.Select(field => field.Name)],
            records.Select(record => Row(id(record), record, fields.All)));

    private static string?[] Row<TRecord>(string id, TRecord record, IReadOnlyList<RecordField<TRecord>> fields)
    {
        var row = new string?[fields.Count + 1];
        row[0] = id;
        for (var field = 0; field < fields.Count; field++) row[field + 1] = fields[field].Text(record);
        return row;
    }
}
