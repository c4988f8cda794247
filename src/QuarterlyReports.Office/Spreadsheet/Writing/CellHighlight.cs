namespace QuarterlyReports.Office.Spreadsheet.Writing;

/// <summary>
/// What cells show beside their own style, by where they stand or what they hold: a closed family. It stays right when somebody
/// sorts, filters or recalculates.
/// </summary>
/// <param name="Range">The cells.</param>
public abstract record CellHighlight(CellRange Range)
{
    /// <summary>Every second row is filled, to lead the eye along a wide table.</summary>
    /// <param name="Range">The cells.</param>
    /// <param name="Fill">Six hexadecimal digits.</param>
    public sealed record Bands(CellRange Range, string Fill) : CellHighlight(Range);

    /// <summary>A bar behind each number, as long as its share of the greatest.</summary>
    /// <param name="Range">The cells.</param>
    /// <param name="Color">Six hexadecimal digits.</param>
    public sealed record Bars(CellRange Range, string Color) : CellHighlight(Range);

    /// <summary>A fill the darker the greater the number; 0 stays white.</summary>
    /// <param name="Range">The cells.</param>
    /// <param name="Color">Of the greatest number; six hexadecimal digits.</param>
    public sealed record Shades(CellRange Range, string Color) : CellHighlight(Range);
}
