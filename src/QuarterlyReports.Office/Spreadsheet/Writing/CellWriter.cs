using System.Diagnostics;
using static System.FormattableString;

namespace QuarterlyReports.Office.Spreadsheet.Writing;

/// <summary>Streams cells into a sheet's XML, row by row and left to right.</summary>
/// <param name="xml">Where the rows go.</param>
/// <param name="styles">Numbers the styles met.</param>
/// <param name="sheet">The sheet's name, for what has to be said of a cell.</param>
/// <param name="isAddressed">Bulk rows leave out each cell's address, as the standard allows: two fifths of the file
/// less.</param>
internal sealed class CellWriter(XmlBytes xml, StyleRegistry styles, string sheet, bool isAddressed)
{
    private int _column;

    /// <summary>The row begun last, as Excel counts; 0 before the first.</summary>
    public int Row { get; private set; }

    /// <param name="heightPoints">Null leaves it to the program that opens the workbook.</param>
    public void StartRow(double? heightPoints = null)
    {
        if (Row == SheetBounds.Rows)
        {
            throw new SpreadsheetException(SpreadsheetProblem.OutOfBounds,
                Invariant($"Sheet '{sheet}' is full: Excel holds {SheetBounds.Rows:N0} rows. Choose a shorter period, or CSV."));
        }

        (Row, _column) = (Row + 1, 0);
        xml.Raw("<row r=\""u8).Number(Row);
        if (heightPoints is { } height) xml.Raw("\" ht=\""u8).Number(height).Raw("\" customHeight=\"1"u8);
        xml.Raw("\">"u8);
    }

    public void EndRow() => xml.Raw("</row>"u8);

    public void Write(CellContent? content, CellStyle? style)
    {
        MoveRight();
        switch (content)
        {
            case null: Open(style).Raw("/>"u8); break;
            case CellContent.Text text: WriteText(text.Value, style); break;
            case CellContent.Number number: WriteNumber(number.Value, style); break;
            case CellContent.Day day: WriteDay(day.Value, style); break;
            case CellContent.Flag flag: Open(style).Raw(" t=\"b\"><v>"u8).Number(flag.Value ? 1L : 0L).Raw("</v></c>"u8); break;
            case CellContent.NumberFormula formula: WriteFormula(formula, style); break;
            case CellContent.TextFormula formula: WriteFormula(formula, style); break;
            default: throw new UnreachableException($"No cell for {content.GetType().Name}.");
        }
    }

    private void MoveRight()
    {
        if (++_column <= SheetBounds.Columns) return;
        throw new SpreadsheetException(SpreadsheetProblem.OutOfBounds,
            Invariant($"Sheet '{sheet}', row {Row} needs more columns than the {SheetBounds.Columns:N0} (to XFD) of Excel."));
    }

    private void WriteText(string text, CellStyle? style)
    {
        if (text.Length == 0)
        {
            Open(style).Raw("/>"u8);
            return;
        }

        Refuse(CellTextRules.FaultOf(text));
        Open(style, CellTextRules.NeedsQuotePrefix(text)).Raw(" t=\"inlineStr\"><is><t"u8);
        if (CellTextRules.NeedsPreservedSpace(text)) xml.Raw(" xml:space=\"preserve\""u8);
        xml.Raw(">"u8).CellText(text).Raw("</t></is></c>"u8);
    }

    private void WriteNumber(double number, CellStyle? style)
    {
        if (!double.IsFinite(number)) throw CannotCarry("the number is not finite");
        Open(style).Raw("><v>"u8).Number(number).Raw("</v></c>"u8);
    }

    private void WriteDay(DateOnly day, CellStyle? style)
    {
        if (SerialDay.Of(day) is { } serial) Open(style).Raw("><v>"u8).Number((long)serial).Raw("</v></c>"u8);
        else WriteText(SerialDay.Shown(day, style?.Format), style);
    }

    private void WriteFormula(CellContent.NumberFormula formula, CellStyle? style)
    {
        if (!double.IsFinite(formula.Result)) throw CannotCarry("the formula's result is not finite");
        Open(style).Raw("><f>"u8).Text(formula.Expression).Raw("</f><v>"u8).Number(formula.Result).Raw("</v></c>"u8);
    }

    private void WriteFormula(CellContent.TextFormula formula, CellStyle? style)
    {
        Refuse(CellTextRules.FaultOf(formula.Result));
        Open(style).Raw(" t=\"str\"><f>"u8).Text(formula.Expression).Raw("</f><v>"u8).CellText(formula.Result).Raw("</v></c>"u8);
    }

    private XmlBytes Open(CellStyle? style, bool hasQuotePrefix = false)
    {
        xml.Raw("<c"u8);
        if (isAddressed) xml.Raw(" r=\""u8).Text(CellAddress.Letters(_column)).Number((long)Row).Raw("\""u8);
        if (style is null && !hasQuotePrefix) return xml;
        return xml.Raw(" s=\""u8).Number((long)styles.NumberOf(style ?? CellStyle.Plain, hasQuotePrefix)).Raw("\""u8);
    }

    private void Refuse(string? fault)
    {
        if (fault is not null) throw CannotCarry($"the text {fault}");
    }

    private SpreadsheetException CannotCarry(string what) => new(SpreadsheetProblem.CannotCarry,
        $"Sheet '{sheet}', cell {CellAddress.Of(Row, _column)}: {what}. Correct the record it comes from.");
}
