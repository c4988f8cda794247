using QuarterlyReports.Office.Packaging;

namespace QuarterlyReports.Office.Spreadsheet.Writing;

/// <summary>
/// A workbook to be written (.xlsx). Saving streams every sheet once; the same content gives the same bytes on any day and
/// machine.
/// </summary>
public sealed class WorkbookWriter(PackageProperties properties)
{
    private readonly List<IEnumerable<Sheet>> _sheets = [];
    private readonly SortedDictionary<string, string> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The one font of cells, charts and footers.</summary>
    public WorkbookFont Font { get; init; } = WorkbookFont.TimesNewRoman;

    public PackageProperties Properties => properties;

    internal IEnumerable<KeyValuePair<string, string>> Names => _names;

    /// <summary>In tab order, each asked for when the one before it has been written.</summary>
    internal IEnumerable<Sheet> Sheets => _sheets.SelectMany(sheets => sheets);

    /// <summary>Adds a sheet as the last tab; the workbook opens on the first.</summary>
    public void Add(Sheet sheet) => _sheets.Add([sheet]);

    /// <summary>Adds sheets as the last tabs. Their number need not be known: one may begin where the one before was
    /// full.</summary>
    public void Add(IEnumerable<Sheet> sheets) => _sheets.Add(sheets);

    /// <summary>Gives cells a name that formulas can use.</summary>
    public void Name(string name, string sheet, CellRange range)
    {
        DefinedNameRules.Check(name);
        _names.Add(name, range.In(sheet));
    }

    /// <param name="output">Stays open. When an exception is thrown, what was written so far is no workbook.</param>
    /// <returns>How many sheets there are.</returns>
    /// <exception cref="SpreadsheetException">A text, number, row or name is more than a workbook can hold; the message names the
    /// place.</exception>
    public int Save(Stream output)
    {
        if (_sheets.Count == 0) throw new InvalidOperationException("A workbook has at least one sheet.");
        return new WorkbookParts(this).Write(output);
    }
}
