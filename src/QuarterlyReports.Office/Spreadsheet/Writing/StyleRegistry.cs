namespace QuarterlyReports.Office.Spreadsheet.Writing;

/// <summary>Numbers the styles that a workbook's cells use, in the order they are met.</summary>
internal sealed class StyleRegistry
{
    private readonly Dictionary<(CellStyle Style, bool HasQuotePrefix), int> _numbers = [];
    private readonly List<(CellStyle Style, bool HasQuotePrefix)> _styles = [];

    // The cells of a table column share one style object; comparing styles by value costs more than writing the cell.
    private readonly Dictionary<CellStyle, int> _numbersOfObjects = new(ReferenceEqualityComparer.Instance);

    private readonly Numbering<string> _fills = new(StringComparer.Ordinal);

    public StyleRegistry() => NumberOf(CellStyle.Plain, hasQuotePrefix: false);

    public IReadOnlyList<(CellStyle Style, bool HasQuotePrefix)> Styles => _styles;

    /// <summary>The fills of conditional formats.</summary>
    public IReadOnlyList<string> Fills => _fills.Values;

    /// <summary>Of a fill that conditional formats refer to.</summary>
    public int FillNumberOf(string color) => _fills.Of(color);

    /// <param name="style">Equal styles have one number.</param>
    /// <param name="hasQuotePrefix">Excel's apostrophe: the text stays text when somebody edits the cell.</param>
    public int NumberOf(CellStyle style, bool hasQuotePrefix)
    {
        if (!hasQuotePrefix && _numbersOfObjects.TryGetValue(style, out var known)) return known;
        if (!_numbers.TryGetValue((style, hasQuotePrefix), out var number))
        {
            number = _styles.Count;
            _numbers.Add((style, hasQuotePrefix), number);
            _styles.Add((style, hasQuotePrefix));
        }

        if (!hasQuotePrefix) _numbersOfObjects[style] = number;
        return number;
    }
}
