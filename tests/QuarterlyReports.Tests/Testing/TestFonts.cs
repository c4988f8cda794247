using QuarterlyReports.Pdf.Fonts;

namespace QuarterlyReports.Tests.Testing;

/// <summary>The fonts of templates/fonts, read once for all tests.</summary>
public static class TestFonts
{
    public static FontLibrary Library { get; } = NewLibrary();

    public static string Folder => Repository.PathTo("templates", "fonts");

    public static FontLibrary NewLibrary() => new(Folder);
}
