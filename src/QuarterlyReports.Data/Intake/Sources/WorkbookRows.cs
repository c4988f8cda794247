using System.Diagnostics;
using QuarterlyReports.Office.Spreadsheet;
using QuarterlyReports.Office.Spreadsheet.Reading;

namespace QuarterlyReports.Data.Intake.Sources;

/// <summary>The rows of one sheet of a workbook.</summary>
internal sealed class WorkbookRows : IRowSource
{
    private readonly string _path;
    private readonly WorkbookReader _workbook;
    private readonly IEnumerator<SheetRow> _rows;
    private IReadOnlyList<CellValue> _cells = [];

    public WorkbookRows(string path, SheetName sheet)
    {
        _path = path;
        _workbook = Workbooks.Open(path);
        _rows = _workbook.Rows(sheet).GetEnumerator();
    }

    public int Row { get; private set; }

    public int Count => _cells.Count;

    public bool HasFixedWidth => false;

    public bool IsHidden => _rows.Current.IsHidden;

    public Cell this[int index] => index < _cells.Count ? CellOf(_cells[index]) : Cell.Blank;

    public bool IsBlank(int index) => this[index].IsBlank;

    public bool Read()
    {
        if (!TryMove()) return false;
        Row = _rows.Current.Number;
        _cells = _rows.Current.Cells;
        return true;
    }

    public void Dispose()
    {
        _rows.Dispose();
        _workbook.Dispose();
    }

    private bool TryMove()
    {
        try
        {
            return _rows.MoveNext();
        }
        catch (SpreadsheetException fault)
        {
            throw Workbooks.Unusable(_path, fault);
        }
    }

    private static Cell CellOf(CellValue value) => value switch
    {
        CellValue.Empty => Cell.Blank,
        CellValue.Text text => Cell.OfText(ComposedText.Of(text.Value)),
        CellValue.Number number => Cell.OfNumber(number.Value),
        CellValue.Date date => Cell.OfMoment(date.Value),
        CellValue.Flag flag => Cell.OfTruth(flag.Value),
        CellValue.Error error => Cell.OfFault(error.Code),
        _ => throw new UnreachableException($"A cell holds {value}."),
    };
}
