using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake.Columns;
using QuarterlyReports.Data.Intake.Findings;
using QuarterlyReports.Data.Intake.Sources;

namespace QuarterlyReports.Data.Intake.RoundTrip;

/// <summary>What an exported workbook held, and which of it has been met again.</summary>
internal sealed class ExportedRecords
{
    private readonly string _file;
    private readonly IntakeKind _kind;
    private readonly OrderedDictionary<string, bool> _ids = new(StringComparer.Ordinal);

    private ExportedRecords(string file, IntakeKind kind) => (_file, _kind) = (file, kind);

    /// <summary>Null when the sheet is no list of exported ids.</summary>
    public static ExportedRecords? Read(TableSource.OfSheet source)
    {
        if (Folded.Of(source.Sheet) != Folded.Of(ExportedIds.SheetName)) return null;
        ExportedRecords? read = null;
        using var rows = source.Open();
        while (rows.Read())
        {
            if (read is not null && rows.Row >= ExportedIds.FirstRow && !rows.IsBlank(0)) read._ids.TryAdd(rows[0].Text, false);
            else if (rows[0].Text == ExportedIds.KindLabel && RecordCode.TryParse<IntakeKind>(rows[1].Text, out var kind))
                read = new(source.File, kind);
        }

        return read;
    }

    public void Meet(IntakeKind kind, string id)
    {
        if (kind == _kind && _ids.ContainsKey(id)) _ids[id] = true;
    }

    /// <summary>Reports the records of the kind that have not been met, each.</summary>
    public void ReportRemoved(IntakeKind kind, FindingList findings)
    {
        if (kind != _kind) return;
        foreach (var (id, isMet) in _ids)
            if (!isMet) findings.Add(new(FileRules.RowRemoved, new(_file, Record: id), id));
    }
}
