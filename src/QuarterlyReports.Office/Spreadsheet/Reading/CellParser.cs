using System.Globalization;
using System.Text;
using static System.FormattableString;

namespace QuarterlyReports.Office.Spreadsheet.Reading;

/// <summary>Reads one cell element into its value.</summary>
internal sealed class CellParser(SharedTexts shared, DateStyles styles, bool counts1904)
{
    private readonly StringBuilder _buffer = new();

    /// <summary>Reads from the cell's start to its end. The place is only for what has to be said of the cell.</summary>
    public CellValue Read(XmlPart xml, CellPlace place)
    {
        if (xml.IsEmptyElement) return CellValue.Empty.Instance;
        var (type, style, depth) = (xml.Attribute("t") ?? "n", xml.Attribute("s"), xml.Depth);
        var (value, isFormula) = ((string?)null, false);
        while (xml.Read() && !xml.EndsAt(depth))
        {
            if (xml.Starts("v")) value = Raw(xml, place);
            else if (xml.Starts("is")) value = CellText.Read(xml, _buffer) ?? throw TooLong(place);
            else if (xml.Starts("f")) isFormula = true;
        }

        if (value is null) return isFormula ? new CellValue.Error(CellValue.Error.NotComputed) : CellValue.Empty.Instance;
        return type switch
        {
            "s" => OfText(Shared(value, place)),
            "str" => OfText(Bounded(CellText.Unescaped(value), place)),
            "inlineStr" => OfText(value),
            "b" => new CellValue.Flag(value is "1" or "true"),
            "e" => new CellValue.Error(value),
            "d" => OfDay(value),
            _ => OfNumber(value, style),
        };
    }

    private static CellValue OfText(string text) => text.Length == 0 ? CellValue.Empty.Instance : new CellValue.Text(text);

    // What is no number after all is handed on as the text it is, so that whoever knows the column can say so.
    private CellValue OfNumber(string value, string? style)
    {
        if (value.Length == 0) return CellValue.Empty.Instance;
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
            return new CellValue.Text(value);
        var isDate = style is not null && int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            && styles.IsDate(index);
        return isDate && SerialDate.Read(number, counts1904) is { } day ? new CellValue.Date(day) : new CellValue.Number(number);
    }

    // Which day a time with an offset falls on is for the reader to say, who knows the zone: it is handed on as written.
    private static CellValue OfDay(string value) =>
        DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var day)
        && day.Kind == DateTimeKind.Unspecified
            ? new CellValue.Date(day)
            : OfText(value);

    private string Shared(string number, CellPlace place)
    {
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var index) || index >= shared.Count)
        {
            throw new SpreadsheetException(SpreadsheetProblem.Damaged,
                Invariant($"The workbook is damaged at {place}: the text it refers to is missing. {Advice.Repair}"));
        }

        return shared[index] ?? throw TooLong(place);
    }

    private string Raw(XmlPart xml, CellPlace place)
    {
        if (xml.IsEmptyElement) return "";
        var depth = xml.Depth;
        _buffer.Clear();
        while (xml.Read() && !xml.EndsAt(depth))
        {
            if (xml.IsText) _buffer.Append(xml.Text);
            if (_buffer.Length > SheetBounds.TextLength) throw TooLong(place);
        }

        return _buffer.ToString();
    }

    private static string Bounded(string value, CellPlace place) =>
        value.Length <= SheetBounds.TextLength ? value : throw TooLong(place);

    private static SpreadsheetException TooLong(CellPlace place) => new(SpreadsheetProblem.TextTooLong,
        Invariant($"At {place}, a text is longer than the {SheetBounds.TextLength:N0} characters a cell can hold; shorten it."));
}
