using System.Globalization;

namespace QuarterlyReports.Office.Spreadsheet.Writing;

/// <summary>One column of a table of <typeparamref name="T"/>: its header, its look and what it shows of a row.</summary>
public sealed record TableColumn<T>
{
    /// <summary>Distinct within the table; Excel finds the column by it.</summary>
    public required string Header { get; init; }

    /// <summary>Null content leaves the cell blank.</summary>
    public required Func<T, CellContent?> Content { get; init; }

    /// <summary>Null is the workbook's plain look.</summary>
    public CellStyle? Style { get; init; }

    /// <summary>In Excel's unit; null measures the header and the first rows.</summary>
    public double? Width { get; init; }

    /// <summary>The formula that every row of the column has; null when the column holds values.</summary>
    public string? Formula { get; init; }

    /// <summary>The text a cell of the column is as wide as.</summary>
    internal string Sample(T row) => Content(row) switch
    {
        CellContent.Text text => text.Value,
        CellContent.Day => "00/00/0000",
        CellContent.Number number => number.Value.ToString("N2", CultureInfo.InvariantCulture),
        CellContent.NumberFormula formula => formula.Result.ToString("N0", CultureInfo.InvariantCulture),
        CellContent.TextFormula formula => formula.Result,
        _ => "",
    };
}
