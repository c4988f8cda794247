using System.Text;

namespace QuarterlyReports.Pdf.Fonts;

/// <summary>What a font calls itself (OpenType, "name").</summary>
internal static class FontNames
{
    private const int FullName = 4;
    private const int PostScriptName = 6;

    /// <summary>For people: Liberation Serif Bold.</summary>
    public static string ForPeople(FontTable name) => Read(name, FullName);

    /// <summary>For PDF: LiberationSerif-Bold.</summary>
    public static string ForDocuments(FontTable name)
    {
        var found = Read(name, PostScriptName);
        return found.All(character => char.IsAsciiLetterOrDigit(character) || character == '-')
            ? found
            : throw name.Damaged($"its PostScript name \"{found}\" holds more than letters, digits and hyphens");
    }

    private static string Read(FontTable name, int id)
    {
        const int windows = 3;
        var count = name.UInt16(2);
        var texts = name.UInt16(4);
        for (var index = 0; index < count; index++)
        {
            var record = 6 + index * 12;
            if (name.UInt16(record) == windows && name.UInt16(record + 6) == id)
            {
                return Encoding.BigEndianUnicode.GetString(name.Bytes(texts + name.UInt16(record + 10), name.UInt16(record + 8)));
            }
        }

        throw name.Damaged($"it has no name number {id}");
    }
}
