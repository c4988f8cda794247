using System.Globalization;
using static System.FormattableString;

namespace QuarterlyReports.Office.Spreadsheet.Reading;

/// <summary>Which cell styles show a number as a date or time of day.</summary>
internal sealed class DateStyles
{
    private readonly List<bool> _isDate = [];

    /// <param name="style">A cell's style number; one that the workbook does not define shows no date.</param>
    public bool IsDate(int style) => style >= 0 && style < _isDate.Count && _isDate[style];

    /// <param name="package">The workbook's zip.</param>
    /// <param name="part">Null gives no styles.</param>
    /// <param name="limits">Of the number of styles.</param>
    public static DateStyles Read(WorkbookPackage package, string? part, WorkbookLimits limits)
    {
        var styles = new DateStyles();
        if (part is null) return styles;
        var formats = new Dictionary<int, string>();
        var isInside = false;
        using var xml = package.Xml(part);
        while (xml.Read())
        {
            if (xml.Starts("cellXfs")) isInside = !xml.IsEmptyElement;
            else if (xml.Ends("cellXfs")) isInside = false;
            else if (xml.Starts("numFmt")) formats[Number(xml.Attribute("numFmtId"))] = xml.Attribute("formatCode") ?? "";
            else if (isInside && xml.Starts("xf")) styles._isDate.Add(IsDateFormat(Number(xml.Attribute("numFmtId")), formats));
            if (formats.Count <= limits.Styles && styles._isDate.Count <= limits.Styles) continue;
            throw new SpreadsheetException(SpreadsheetProblem.TooLarge,
                Invariant($"The workbook defines more than {limits.Styles:N0} styles; copy its values into a new one."));
        }

        return styles;
    }

    private static bool IsDateFormat(int id, Dictionary<int, string> formats) =>
        formats.TryGetValue(id, out var format) ? DateFormat.IsDate(format) : DateFormat.IsBuiltInDate(id);

    private static int Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
