using QuarterlyReports.Pdf.Fonts;
using QuarterlyReports.Pdf.Hyphenation;

namespace QuarterlyReports.Tests.Testing;

/// <summary>The fonts of templates/fonts and the hyphenation of templates/hyphenation, read once for all tests.</summary>
public static class TestFonts
{
    public static EnglishHyphenation Hyphenation { get; } = new(Repository.PathTo("templates", "hyphenation"));

    public static FontLibrary Library { get; } = NewLibrary();

    public static string Folder => Repository.PathTo("templates", "fonts");

    public static FontLibrary NewLibrary() => new(Folder) { Hyphenation = Hyphenation };
}
