namespace QuarterlyReports.Office.Spreadsheet.Writing;

/// <summary>What may be typed into a cell: a closed family.</summary>
public abstract record CellRule
{
    private CellRule()
    {
    }

    /// <summary>Anything; the cell only shows its prompt.</summary>
    public sealed record Anything : CellRule;

    /// <summary>One of the texts in the cells of that name, which drop down.</summary>
    public sealed record OneOf(string Name) : CellRule;

    /// <summary>One of these texts, which drop down; none of them has a comma or a quotation mark.</summary>
    public sealed record OneOfThese(params string[] Texts) : CellRule;

    /// <summary>A day; the first and the last are among those allowed.</summary>
    public sealed record Day(DateOnly First, DateOnly Last) : CellRule;

    /// <summary>A whole number; the least and the most are among those allowed.</summary>
    public sealed record Whole(int Least, int Most) : CellRule;

    /// <summary>A number not below the least.</summary>
    public sealed record Amount(int Least) : CellRule;
}
