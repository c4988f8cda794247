namespace QuarterlyReports.Office.Spreadsheet.Writing;

/// <summary>Numbers the styles that a workbook's cells use, in the order they are met.</summary>
internal sealed class StyleRegistry
{
    private readonly Dictionary<(CellStyle Style, bool HasQuotePrefix), int> _numbers = [];
    private readonly List<(CellStyle Style, bool HasQuotePrefix)> _styles = [];
    private CellStyle? _lastStyle;
    private int _lastNumber;

    public StyleRegistry() => NumberOf(CellStyle.Plain, hasQuotePrefix: false);

    public IReadOnlyList<(CellStyle Style, bool HasQuotePrefix)> Styles => _styles;

    /// <param name="style">Equal styles have one number.</param>
    /// <param name="hasQuotePrefix">Excel's apostrophe: the text stays text when somebody edits the cell.</param>
    public int NumberOf(CellStyle style, bool hasQuotePrefix)
    {
        // Neighbours often share the very style object; comparing styles by value costs more than writing the cell.
        if (!hasQuotePrefix && ReferenceEquals(style, _lastStyle)) return _lastNumber;
        if (!_numbers.TryGetValue((style, hasQuotePrefix), out var number))
        {
            number = _styles.Count;
            _numbers.Add((style, hasQuotePrefix), number);
            _styles.Add((style, hasQuotePrefix));
        }

        if (!hasQuotePrefix) (_lastStyle, _lastNumber) = (style, number);
        return number;
    }
}
