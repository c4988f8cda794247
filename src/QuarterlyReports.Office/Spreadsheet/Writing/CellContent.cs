namespace QuarterlyReports.Office.Spreadsheet.Writing;

/// <summary>What is written in a cell: a closed family.</summary>
public abstract record CellContent
{
    private CellContent()
    {
    }

    public sealed record Text(string Value) : CellContent;

    public sealed record Number(double Value) : CellContent;

    /// <summary>A real date, which Excel can sort and filter; give its style a date format.</summary>
    public sealed record Day(DateOnly Value) : CellContent;

    public sealed record Flag(bool Value) : CellContent;

    /// <summary>A formula that yields a number, with its result.</summary>
    public sealed record NumberFormula(string Expression, double Result) : CellContent;

    /// <summary>A formula that yields a text, with its result.</summary>
    public sealed record TextFormula(string Expression, string Result) : CellContent;
}
