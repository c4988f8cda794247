using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake.Columns;
using QuarterlyReports.Data.Intake.Findings;
using QuarterlyReports.Data.Intake.Sources;
using QuarterlyReports.Data.Intake.Values;

namespace QuarterlyReports.Data.Intake.Rows;

/// <summary>Cells that hold dates.</summary>
internal sealed class DateCells(RowReader row, TimeZoneInfo zone)
{
    public PartialDate? Date(Column column)
    {
        var cell = row.Cell(column);
        if (cell.IsBlank) return null;
        if (TryRead(cell, out var date)) return date;
        ReportUnreadable(ValueRules.Date, column, cell.Text);
        return null;
    }

    /// <summary>
    /// The date with the precision of a column beside it: a coarser one widens it, a finer one cannot sharpen it.
    /// </summary>
    public PartialDate? Date(Column column, DatePrecision? precision)
    {
        if (Date(column) is not { } date) return null;
        if (precision is not { } asked || asked == date.Precision) return date;
        if (asked < date.Precision)
        {
            row.Report(ValueRules.Precision, column, date.ToString(), RecordCode.Of(asked));
            return date;
        }

        return asked == DatePrecision.Month
            ? PartialDate.OfMonth(date.First.Year, date.First.Month)
            : PartialDate.OfYear(date.First.Year);
    }

    public DateOnly? Day(Column column)
    {
        var cell = row.Cell(column);
        if (cell.IsBlank) return null;
        if (TryRead(cell, out var date) && date.Precision == DatePrecision.Day) return date.First;
        ReportUnreadable(ValueRules.Day, column, cell.Text);
        return null;
    }

    private void ReportUnreadable(Rule rule, Column column, string text) =>
        row.Report(rule, column, text, likely: () => DateText.LikelyFor(text) is { } likely ? new Bilingual(likely, null) : null);

    private bool TryRead(Cell cell, out PartialDate date) => cell.Kind switch
    {
        CellKind.Text => DateText.TryRead(cell.Text, zone, out date),
        CellKind.Number => DateText.TryRead(cell.Number, out date),
        CellKind.Moment => DateText.TryRead(cell.Moment, out date),
        _ => NotADate(out date),
    };

    private static bool NotADate(out PartialDate date)
    {
        date = default;
        return false;
    }
}
