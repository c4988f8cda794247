using System.Text;
using static System.FormattableString;

namespace QuarterlyReports.Office.Spreadsheet.Reading;

/// <summary>The texts that cells share by number.</summary>
internal sealed class SharedTexts
{
    // Null stands for a text longer than a cell can hold: only a cell that uses it can name its place.
    private readonly List<string?> _texts = [];

    public int Count => _texts.Count;

    /// <summary>Null when the text is longer than a cell can hold.</summary>
    public string? this[int index] => _texts[index];

    /// <param name="package">The workbook's zip.</param>
    /// <param name="part">Null gives no texts.</param>
    /// <param name="limits">Of the number and total length.</param>
    public static SharedTexts Read(WorkbookPackage package, string? part, WorkbookLimits limits)
    {
        var shared = new SharedTexts();
        if (part is null) return shared;
        var buffer = new StringBuilder();
        var characters = 0L;
        using var xml = package.Xml(part);
        while (xml.Read())
        {
            if (!xml.Starts("si")) continue;
            var text = CellText.Read(xml, buffer);
            shared._texts.Add(text);
            characters += text?.Length ?? 0;
            if (shared.Count <= limits.SharedTexts && characters <= limits.SharedCharacters) continue;
            throw new SpreadsheetException(SpreadsheetProblem.TooLarge,
                Invariant($"The workbook holds over {limits.SharedTexts:N0} texts or {limits.SharedCharacters:N0} characters. ")
                + Advice.Split);
        }

        return shared;
    }
}
