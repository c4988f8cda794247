using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Data.Intake.Findings;
using QuarterlyReports.Data.Intake.Values;
using QuarterlyReports.Office.Spreadsheet;

namespace QuarterlyReports.Data.Intake.Forms;

/// <summary>Makes of each form that names unit and period the entry that says: this return came, on the day of import.</summary>
internal sealed class FormReturns(CodeBook agencies, FindingList findings, DateOnly today)
{
    private readonly List<Placed<UnitReturn>> _all = [];

    public IReadOnlyList<Placed<UnitReturn>> All => _all;

    /// <summary>Takes note of a form whose rows have been read.</summary>
    public void Take(IntakeTable table, FormHead head, int records)
    {
        var isNil = IsNil(table, head.Nil);
        if (isNil && records > 0) Report(FormRules.NilWithRows, table, head.Nil, head.Nil.Cell.Text);
        else if (isNil && Blank(head) is { } missing) Report(FormRules.NilOfNobody, table, missing, null);
        else if (records == 0 && !isNil) findings.Add(new(FormRules.FormBlank, new(table.File, table.Sheet, table.HeaderRow)));
        else if (Blank(head) is { } unknown) Report(FormRules.NotRecorded, table, unknown, null);
        else if (PeriodOf(table, head.Period) is { } period) Add(table, head, period, isNil);
    }

    private void Add(IntakeTable table, FormHead head, string period, bool isNil)
    {
        var unit = head.Unit.Cell.Text;
        _all.Add(new(
            new()
            {
                Id = "",
                Unit = agencies.TryFind(unit, out var code) ? code : unit,
                Period = period,
                Covers = RecordCode.Of(table.Kind),
                ReceivedOn = today,
                Nil = isNil,
            },
            PlaceOf(table, head.Unit)));
    }

    private static HeadCell? Blank(FormHead head) =>
        head.Unit.Cell.IsBlank ? head.Unit : head.Period.Cell.IsBlank ? head.Period : null;

    private bool IsNil(IntakeTable table, HeadCell nil)
    {
        if (nil.Cell.IsBlank) return false;
        if (Words.YesOrNo.TryFind(nil.Cell.Text, out var answer)) return answer == YesOrNo.Yes;
        Report(ValueRules.UnknownWord, table, nil, nil.Cell.Text, "x");
        return false;
    }

    private string? PeriodOf(IntakeTable table, HeadCell period)
    {
        if (PeriodText.TryRead(period.Cell.Text, out var code)) return code;
        Report(ValueRules.Period, table, period, period.Cell.Text);
        return null;
    }

    private void Report(Rule rule, IntakeTable table, HeadCell cell, string? found, string? detail = null) =>
        findings.Add(new(rule, PlaceOf(table, cell), found, detail));

    private static Place PlaceOf(IntakeTable table, HeadCell cell) => new(table.File, table.Sheet, cell.Row,
        Finding.Quote(cell.Label), cell.Index is { } index && table.Sheet is not null ? CellAddress.Letters(index + 1) : null);
}
