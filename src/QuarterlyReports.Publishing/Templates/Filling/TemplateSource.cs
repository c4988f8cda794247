using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Publishing.Templates.Filling;

/// <summary>
/// Reads the sections of a template: the .md files of its language folder, in the order of their names. A section can be placed
/// by several templates and is written once: <c>::: part quarterly-review/40-bilateral</c>.
/// </summary>
internal sealed class TemplateSource
{
    private const int LargestBytes = 512 * 1024;
    private const string Part = "::: part";
    private readonly string _templates;
    private readonly string _language;
    private long _bytes;

    private TemplateSource(string templates, Language language)
    {
        _templates = templates;
        _language = language == Language.English ? "en" : "vi";
    }

    /// <param name="templates">The folder of all templates.</param>
    /// <param name="name">The template's own folder.</param>
    /// <exception cref="TemplateException">
    /// The folder, its files or a part are missing, or larger together than any review's words can be.
    /// </exception>
    public static IReadOnlyList<SourceLine> Read(string templates, string name, Language language)
    {
        var source = new TemplateSource(templates, language);
        var files = Files(Path.Combine(templates, name, source._language));
        if (files.Count == 0)
            throw new TemplateException($"The template '{name}' has no .md files in its folder '{source._language}'.");
        return [.. files.SelectMany(file => source.Lines(file, $"{source._language}/{file.Name}")).SelectMany(source.WithPart)];
    }

    /// <summary>A name is one folder or file: no way up or across.</summary>
    public static bool IsName(string name) =>
        name.Length > 0 && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_');

    private static List<FileInfo> Files(string folder) => Directory.Exists(folder)
        ? [.. new DirectoryInfo(folder).GetFiles("*.md").OrderBy(file => file.Name, StringComparer.Ordinal)]
        : [];

    private IEnumerable<SourceLine> WithPart(SourceLine line)
    {
        if (!line.Text.StartsWith(Part, StringComparison.Ordinal)) return [line];
        var words = line.Text[Part.Length..].Split('/', StringSplitOptions.TrimEntries);
        if (words is not [var template, var section] || !IsName(template) || !IsName(section))
            throw line.Problem(
                "'::: part' names a template and one of its files. Write '::: part quarterly-review/40-bilateral'.");
        var file = new FileInfo(Path.Combine(_templates, template, _language, section + ".md"));
        if (!file.Exists)
            throw line.Problem($"there is no part '{template}/{section}'. {Likely.Hint(section, SectionsOf(template))}");
        var lines = Lines(file, $"{template}/{_language}/{file.Name}").ToList();
        return lines.Find(inner => inner.Text.StartsWith(Part, StringComparison.Ordinal)) is { } inner
            ? throw inner.Problem("a part cannot place another part. Place both in the template.")
            : lines;
    }

    private IEnumerable<string> SectionsOf(string template) =>
        Files(Path.Combine(_templates, template, _language)).Select(file => Path.GetFileNameWithoutExtension(file.Name));

    // A blank line after each file keeps its last paragraph apart from the next file's first.
    private IEnumerable<SourceLine> Lines(FileInfo file, string name)
    {
        _bytes += file.Length;
        if (_bytes > LargestBytes)
            throw new TemplateException($"The files in '{_language}' are larger than 512 KB together. Shorten the template.");
        var lines = File.ReadAllLines(file.FullName);
        return lines.Append("").Select((text, index) => new SourceLine(name, index + 1, text.Normalize()));
    }
}
