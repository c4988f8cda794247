using System.Diagnostics.CodeAnalysis;
using static System.FormattableString;

namespace QuarterlyReports.Office.Spreadsheet.Reading;

/// <summary>Reads a sheet's rows one after the other; nothing of a row is kept once the next one is asked for.</summary>
internal sealed class SheetRowParser(XmlPart xml, CellParser cellParser, string sheet, WorkbookLimits limits)
{
    // worksheet is at depth 0, sheetData at 1.
    private const int RowDepth = 2;
    private const int CellDepth = 3;

    private readonly CellPlace _place = new(sheet);
    private readonly List<CellValue> _cells = [];
    private long _cellCount;

    /// <summary>The next row; false after the part has been read, and so checked, to its very end.</summary>
    public bool TryRead([NotNullWhen(true)] out SheetRow? row)
    {
        row = null;
        while (xml.Read())
        {
            if (xml.Depth != RowDepth || !xml.Starts("row")) continue;
            row = ReadRow();
            return true;
        }

        return false;
    }

    private SheetRow ReadRow()
    {
        _place.MoveToRow(xml.Attribute("r"));
        var isHidden = xml.Attribute("hidden") is "1" or "true";
        if (xml.IsEmptyElement) return new(_place.Row, [], isHidden);
        _cells.Clear();
        while (xml.Read() && !xml.EndsAt(RowDepth))
        {
            if (xml.Depth != CellDepth || !xml.Starts("c")) continue;
            _place.MoveToCell(xml.Attribute("r"));
            Keep(cellParser.Read(xml, _place), _place.Column);
        }

        return new(_place.Row, [.. _cells], isHidden);
    }

    // Empty cells count only as gaps before one that holds something: rows formatted to their end stay short.
    private void Keep(CellValue value, int column)
    {
        if (value is CellValue.Empty) return;
        var before = _cells.Count;
        while (_cells.Count < column - 1) _cells.Add(CellValue.Empty.Instance);
        _cells.Add(value);
        _cellCount += _cells.Count - before;
        if (_cellCount > limits.Cells)
        {
            throw new SpreadsheetException(SpreadsheetProblem.TooLarge,
                Invariant($"Sheet '{sheet}' has more than {limits.Cells:N0} cells. {Advice.Split}"));
        }
    }
}
