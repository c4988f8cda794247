using System.Globalization;
using System.Text;

namespace QuarterlyReports.Office.Spreadsheet.Reading;

/// <summary>
/// The text of a shared or inline string: plain, or runs joined; the phonetic guides of East Asian texts are left out.
/// </summary>
internal static class CellText
{
    private const int EscapeLength = 7;

    // A text of nothing but escapes; what is longer than that is too long in any case and need not be gathered to its end.
    private const int LongestRaw = SheetBounds.TextLength * EscapeLength;

    /// <summary>Reads from the element's start to its end.</summary>
    /// <returns>Null when the text is longer than a cell can hold.</returns>
    public static string? Read(XmlPart xml, StringBuilder buffer)
    {
        buffer.Clear();
        if (xml.IsEmptyElement) return "";
        var (end, phonetic, isText) = (xml.Depth, 0, false);
        while (xml.Read() && !xml.EndsAt(end))
        {
            if (xml.IsText && isText && phonetic == 0 && buffer.Length <= LongestRaw) buffer.Append(xml.Text);
            else if (xml.Starts("rPh") && !xml.IsEmptyElement) phonetic++;
            else if (xml.Ends("rPh")) phonetic--;
            else if (xml.Starts("t")) isText = !xml.IsEmptyElement;
            else if (xml.Ends("t")) isText = false;
        }

        var text = Unescaped(buffer.ToString());
        return text.Length <= SheetBounds.TextLength ? text : null;
    }

    /// <summary>Undoes _x000D_, the way a cell carries characters that XML cannot (ECMA-376, 22.4.2.4, ST_Xstring).</summary>
    public static string Unescaped(string text)
    {
        var at = text.IndexOf("_x", StringComparison.Ordinal);
        if (at < 0) return text;
        var plain = new StringBuilder(text.Length);
        var copied = 0;
        while (at >= 0 && at + EscapeLength <= text.Length)
        {
            var isEscape = text[at + EscapeLength - 1] == '_' && IsHexadecimal(text.AsSpan(at + 2, 4));
            if (isEscape)
            {
                var unit = ushort.Parse(text.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
                plain.Append(text, copied, at - copied).Append((char)unit);
                copied = at + EscapeLength;
            }

            at = text.IndexOf("_x", isEscape ? copied : at + 2, StringComparison.Ordinal);
        }

        return plain.Append(text, copied, text.Length - copied).ToString();
    }

    private static bool IsHexadecimal(ReadOnlySpan<char> text)
    {
        foreach (var digit in text)
            if (!char.IsAsciiHexDigit(digit)) return false;
        return true;
    }
}
