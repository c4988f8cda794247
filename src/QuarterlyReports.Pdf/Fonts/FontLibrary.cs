using QuarterlyReports.Pdf.Hyphenation;

namespace QuarterlyReports.Pdf.Fonts;

/// <summary>The eight Liberation faces in a folder. A face is read when it is first used; threads may share a library.</summary>
public sealed class FontLibrary
{
    private readonly Lazy<Typeface>[] _faces;

    /// <param name="folder">Holds LiberationSerif-Regular.ttf and its seven companions.</param>
    public FontLibrary(string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        _faces = [.. Enum.GetValues<FontFace>().Select(face => new Lazy<Typeface>(() => Read(folder, FileNameOf(face))))];
    }

    /// <summary>How the words of English documents are divided at the ends of lines; null where they are not.</summary>
    public EnglishHyphenation? Hyphenation { get; init; }

    /// <exception cref="FileNotFoundException">The face's file is not in the folder.</exception>
    /// <exception cref="InvalidDataException">The face's file is no TrueType font, or a damaged one.</exception>
    internal Typeface this[FontFace face] => _faces[(int)face].Value;

    private static Typeface Read(string folder, string fileName)
    {
        var path = Path.Combine(folder, fileName);
        return File.Exists(path)
            ? new Typeface(fileName, File.ReadAllBytes(path))
            : throw new FileNotFoundException(
                $"The font {fileName} is not in {folder}. Copy it there from templates/fonts.", path);
    }

    private static string FileNameOf(FontFace face) => face switch
    {
        FontFace.Serif => "LiberationSerif-Regular.ttf",
        FontFace.SerifBold => "LiberationSerif-Bold.ttf",
        FontFace.SerifItalic => "LiberationSerif-Italic.ttf",
        FontFace.SerifBoldItalic => "LiberationSerif-BoldItalic.ttf",
        FontFace.Sans => "LiberationSans-Regular.ttf",
        FontFace.SansBold => "LiberationSans-Bold.ttf",
        FontFace.SansItalic => "LiberationSans-Italic.ttf",
        FontFace.SansBoldItalic => "LiberationSans-BoldItalic.ttf",
        _ => throw new ArgumentOutOfRangeException(nameof(face), face, "No font file is known for this face."),
    };
}
