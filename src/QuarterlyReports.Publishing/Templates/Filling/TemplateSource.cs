using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Publishing.Templates.Filling;

/// <summary>Reads the sections of a template: the .md files of its language folder, in the order of their names.</summary>
internal static class TemplateSource
{
    private const int LargestBytes = 512 * 1024;

    /// <exception cref="TemplateException">
    /// The folder or its files are missing, or larger than any review's words can be.
    /// </exception>
    public static IReadOnlyList<SourceLine> Read(string folder, Language language)
    {
        var name = language == Language.English ? "en" : "vi";
        var files = Files(Path.Combine(folder, name));
        if (files.Count == 0)
            throw new TemplateException($"The template '{Path.GetFileName(folder)}' has no .md files in its folder '{name}'.");
        if (files.Sum(file => file.Length) > LargestBytes)
            throw new TemplateException($"The files in '{name}' are larger than 512 KB together. Shorten the template.");
        return [.. files.SelectMany(file => Lines(file, $"{name}/{file.Name}"))];
    }

    private static List<FileInfo> Files(string folder) => Directory.Exists(folder)
        ? [.. new DirectoryInfo(folder).GetFiles("*.md").OrderBy(file => file.Name, StringComparer.Ordinal)]
        : [];

    // A blank line after each file keeps its last paragraph apart from the next file's first.
    private static IEnumerable<SourceLine> Lines(FileInfo file, string name)
    {
        var lines = File.ReadAllLines(file.FullName);
        return lines.Append("").Select((text, index) => new SourceLine(name, index + 1, text.Normalize()));
    }
}
