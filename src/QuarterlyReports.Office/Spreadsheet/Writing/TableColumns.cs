namespace QuarterlyReports.Office.Spreadsheet.Writing;

/// <summary>The columns of a table, from left to right; each method adds one and returns the same list.</summary>
/// <param name="body">The look of every cell, to which columns add their number format; null is plain.</param>
/// <param name="day">The format of days.</param>
public sealed class TableColumns<T>(CellStyle? body = null, string day = CellStyle.VietnameseDay)
{
    private readonly CellStyle _body = body ?? CellStyle.Plain;
    private readonly List<TableColumn<T>> _columns = [];

    // In the middle, where days and texts such as 03/2018 stand under each other.
    private CellStyle Dated =>
        _body with { Format = day, Alignment = CellAlignment.Center, Indent = 0, Wraps = false };

    public IReadOnlyList<TableColumn<T>> All => _columns;

    /// <summary>Null or no characters leave the cell blank.</summary>
    public TableColumns<T> Text(string header, Func<T, string?> value, double? width = null) =>
        Add(header, row => value(row) is { Length: > 0 } text ? new CellContent.Text(text) : null, _body, width);

    public TableColumns<T> WholeNumber(string header, Func<T, long?> value, double? width = null) =>
        Add(header, row => NumberOf(value(row)), Numeric(CellStyle.WholeNumber), width);

    public TableColumns<T> DecimalNumber(string header, Func<T, decimal?> value, double? width = null) =>
        Add(header, row => NumberOf((double?)value(row)), Numeric(CellStyle.DecimalNumber), width);

    public TableColumns<T> Day(string header, Func<T, DateOnly?> value, double? width = null) =>
        DayOrText(header, row => (value(row), null), width);

    /// <summary>A real date where the day is known, else a text such as 03/2018, which Excel must not take for a day.</summary>
    public TableColumns<T> DayOrText(string header, Func<T, (DateOnly? Day, string? Text)> value, double? width = null) =>
        Add(header, row => DayOrTextOf(value(row)), Dated, width);

    /// <param name="header">Distinct within the table.</param>
    /// <param name="formula">Other columns as Table[[#This Row],[Column]].</param>
    /// <param name="result">What it yields now.</param>
    public TableColumns<T> Calculated(string header, string formula, Func<T, double> result)
    {
        _columns.Add(new()
        {
            Header = header,
            Content = row => new CellContent.NumberFormula(formula, result(row)),
            Style = Numeric(CellStyle.WholeNumber),
            Formula = formula,
        });
        return this;
    }

    /// <inheritdoc cref="Calculated(string, string, Func{T, double})"/>
    public TableColumns<T> CalculatedText(string header, string formula, Func<T, string> result, double? width = null)
    {
        _columns.Add(new()
        {
            Header = header,
            Content = row => new CellContent.TextFormula(formula, result(row)),
            Style = _body,
            Width = width,
            Formula = formula,
        });
        return this;
    }

    private static CellContent.Number? NumberOf(double? number) => number is { } known ? new(known) : null;

    private static CellContent? DayOrTextOf((DateOnly? Day, string? Text) value) => value switch
    {
        ({ } day, _) => new CellContent.Day(day),
        (_, { Length: > 0 } text) => new CellContent.Text(text),
        _ => null,
    };

    private CellStyle Numeric(string format) => _body with { Format = format, Alignment = CellAlignment.Right, Wraps = false };

    private TableColumns<T> Add(string header, Func<T, CellContent?> content, CellStyle style, double? width)
    {
        _columns.Add(new() { Header = header, Content = content, Style = style, Width = width });
        return this;
    }
}
