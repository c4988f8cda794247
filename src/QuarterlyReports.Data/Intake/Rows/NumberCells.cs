using System.Globalization;
using QuarterlyReports.Data.Intake.Columns;
using QuarterlyReports.Data.Intake.Findings;
using QuarterlyReports.Data.Intake.Sources;
using QuarterlyReports.Data.Intake.Values;

namespace QuarterlyReports.Data.Intake.Rows;

/// <summary>Cells that hold numbers.</summary>
internal static class NumberCells
{
    private const string WholeNumber = "12 / 1234 / 1.234";
    private const string AmountOfMoney = "1234.50 / 1,234.50 / 1.234,50";

    /// <summary>A whole number from 0.</summary>
    public static int? Whole(this RowReader row, Column column)
    {
        var cell = row.Cell(column);
        if (cell.IsBlank) return null;
        var isWhole = cell.Number is >= 0 and <= int.MaxValue && cell.Number == Math.Floor(cell.Number);
        if (cell.Kind == CellKind.Number && isWhole) return (int)cell.Number;
        if (cell.Kind == CellKind.Text && NumberText.TryWhole(cell.Text, out var number)) return number;
        row.Report(ValueRules.Number, column, cell.Text, WholeNumber);
        return null;
    }

    /// <summary>An amount of money from 0.</summary>
    public static decimal? Amount(this RowReader row, Column column)
    {
        var cell = row.Cell(column);
        var isAmbiguous = false;
        if (cell.IsBlank) return null;
        if (cell.Kind == CellKind.Number && cell.Number is >= 0 and < 1e15) return (decimal)cell.Number;
        if (cell.Kind == CellKind.Text && NumberText.TryAmount(cell.Text, out var amount, out isAmbiguous)) return amount;
        if (isAmbiguous) row.Report(ValueRules.NumberAmbiguous, column, cell.Text, BothReadings(cell.Text));
        else row.Report(ValueRules.Number, column, cell.Text, AmountOfMoney);
        return null;
    }

    private static string BothReadings(string text)
    {
        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        return string.Create(CultureInfo.InvariantCulture, $"{digits} / {digits[..^3]}.{digits[^3..]}0");
    }
}
