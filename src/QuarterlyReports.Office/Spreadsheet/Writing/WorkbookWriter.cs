using QuarterlyReports.Office.Packaging;

namespace QuarterlyReports.Office.Spreadsheet.Writing;

/// <summary>
/// A workbook to be written (.xlsx). Saving streams every sheet once; the same content gives the same bytes on any day and
/// machine.
/// </summary>
public sealed class WorkbookWriter(PackageProperties properties)
{
    private readonly List<Sheet> _sheets = [];
    private readonly SortedDictionary<string, string> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The one font of cells, charts and footers.</summary>
    public WorkbookFont Font { get; init; } = WorkbookFont.TimesNewRoman;

    public PackageProperties Properties => properties;

    public IReadOnlyList<Sheet> Sheets => _sheets;

    internal IEnumerable<KeyValuePair<string, string>> Names => _names;

    /// <summary>Adds a sheet as the last tab; the workbook opens on the first.</summary>
    public void Add(Sheet sheet) => _sheets.Add(sheet);

    /// <summary>Gives cells a name that formulas can use.</summary>
    public void Name(string name, string sheet, CellRange range)
    {
        DefinedNameRules.Check(name);
        _names.Add(name, range.In(sheet));
    }

    /// <param name="output">Stays open. When an exception is thrown, what was written so far is no workbook.</param>
    /// <exception cref="SpreadsheetException">A text, number, row or name is more than a workbook can hold; the message names the
    /// place.</exception>
    public void Save(Stream output)
    {
        if (_sheets.Count == 0) throw new InvalidOperationException("A workbook has at least one sheet.");
        SheetNameRules.CheckDistinct(_sheets);
        new WorkbookParts(this).Write(output);
    }
}
