using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.House;

/// <summary>One C# file of the repository, as the house rules see it.</summary>
/// <param name="Path">From the repository's root, with forward slashes.</param>
internal sealed record SourceFile(string Path, string[] Lines)
{
    public static IReadOnlyList<SourceFile> Product { get; } = Under("src");

    public static IReadOnlyList<SourceFile> All { get; } = [.. Product, .. Under("tests")];

    /// <summary>"Core/Review": project and folder, the names of the stages.</summary>
    public string Stage => string.Join('/', Path.Split('/')[1..^1]).Replace("QuarterlyReports.", "", StringComparison.Ordinal);

    /// <summary>The namespaces it uses, without the product's own name in front: "Core.Review".</summary>
    public IEnumerable<string> Uses => Lines
        .Where(line => line.StartsWith("using ", StringComparison.Ordinal))
        .Select(line => line["using ".Length..].TrimEnd(';').Replace("static ", "", StringComparison.Ordinal))
        .Select(name => name.Contains(" = ", StringComparison.Ordinal) ? name.Split(" = ")[1] : name);

    public IEnumerable<string> LinesWith(params string[] words) => Lines
        .Select((line, index) => (Text: line, Number: index + 1))
        .Where(line => !line.Text.TrimStart().StartsWith("//", StringComparison.Ordinal))
        .Where(line => words.Any(word => line.Text.Contains(word, StringComparison.Ordinal)))
        .Select(line => $"{Path}:{line.Number}: {line.Text.Trim()}");

    private static IReadOnlyList<SourceFile> Under(string folder) =>
    [
        .. Directory.EnumerateFiles(Repository.PathTo(folder), "*.cs", SearchOption.AllDirectories)
            .Select(file => (File: file, Path: System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')))
            .Where(file => !file.Path.Split('/').Any(part => part is "bin" or "obj"))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => new SourceFile(file.Path, File.ReadAllLines(file.File))),
    ];
}
