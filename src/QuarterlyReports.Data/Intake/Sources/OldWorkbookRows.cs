using System.Globalization;
using ExcelDataReader;

namespace QuarterlyReports.Data.Intake.Sources;

/// <summary>The rows of one sheet of a workbook of Excel 97-2003.</summary>
internal sealed class OldWorkbookRows : IRowSource
{
    private readonly string _path;
    private readonly IExcelDataReader _reader;
    private readonly OldErrors _errors;

    /// <param name="path">Of the workbook.</param>
    /// <param name="sheet">Its place among the tabs, from 0.</param>
    public OldWorkbookRows(string path, int sheet)
    {
        _path = path;
        _errors = OldWorkbook.ErrorsOf(path, sheet);
        _reader = OldWorkbook.Open(path);
        try
        {
            for (var passed = 0; passed < sheet; passed++) OldWorkbook.Guarded(path, _reader.NextResult);
        }
        catch
        {
            _reader.Dispose();
            throw;
        }
    }

    public int Row { get; private set; }

    public int Count => _reader.FieldCount;

    public bool HasFixedWidth => false;

    public bool IsHidden => _reader.RowHeight == 0;

    public Cell this[int index] => index < _reader.FieldCount ? OldWorkbook.Guarded(_path, () => CellAt(index)) : Cell.Blank;

    public bool IsBlank(int index) => this[index].IsBlank;

    public bool Read()
    {
        if (!OldWorkbook.Guarded(_path, _reader.Read)) return false;
        Row++;
        return true;
    }

    public void Dispose() => _reader.Dispose();

    private Cell CellAt(int index) => _reader.GetValue(index) switch
    {
        _ when _errors.At(Row - 1, index) is { } error => Cell.OfFault(error),
        null => Cell.Blank,
        string text => Cell.OfText(ComposedText.Of(text)),
        double number => Cell.OfNumber(number),
        int number => Cell.OfNumber(number),
        bool truth => Cell.OfTruth(truth),
        DateTime moment => Cell.OfMoment(moment),
        // A time alone: no column of ours holds one, and the text says what stands there.
        var other => Cell.OfText(Convert.ToString(other, CultureInfo.InvariantCulture) ?? ""),
    };
}
