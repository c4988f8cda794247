using System.Xml.Linq;
using static QuarterlyReports.Office.Wordprocessing.WordMarkup;

namespace QuarterlyReports.Office.Wordprocessing;

/// <summary>word/settings.xml and word/fontTable.xml. No field is updated on opening, so nobody is asked.</summary>
internal static class SettingsXml
{
    // Word 2013 and later: below, Word opens a file in a compatibility mode and says so.
    private const int CompatibilityMode = 15;

    public static XElement Of(string languageTag, bool hasFootnotes) => Word("settings",
        new XAttribute(XNamespace.Xmlns + "w", Main),
        Word("zoom", At("percent", 100)),
        Value("defaultTabStop", Twips(WordPage.FirstLineIndent)),
        Value("characterSpacingControl", "doNotCompress"),
        hasFootnotes ? FootnotesXml.Separators() : null,
        Word("compat",
            // The words before a line break within a paragraph are not spread over the line.
            Word("doNotExpandShiftReturn"),
            Word("compatSetting",
                At("name", "compatibilityMode"),
                At("uri", "http://schemas.microsoft.com/office/word"),
                At("val", CompatibilityMode))),
        Word("themeFontLang", At("val", languageTag)),
        Value("decimalSymbol", IsVietnamese(languageTag) ? "," : "."),
        Value("listSeparator", IsVietnamese(languageTag) ? ";" : ","));

    /// <summary>The fonts are named, not embedded; where they are not installed, their metric twins keep the pages.</summary>
    public static XElement Fonts() => Word("fonts",
        new XAttribute(XNamespace.Xmlns + "w", Main),
        Font(WordStyles.Serif, "Liberation Serif", "roman"),
        Font(WordStyles.Sans, "Liberation Sans", "swiss"));

    private static XElement Font(string name, string twin, string family) => Word("font", At("name", name),
        Value("altName", twin), Value("charset", "00"), Value("family", family), Value("pitch", "variable"));

    private static bool IsVietnamese(string languageTag) => languageTag.StartsWith("vi", StringComparison.Ordinal);
}
