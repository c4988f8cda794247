namespace QuarterlyReports.Data.Intake.Sources;

/// <summary>What messages call the files of one import. Two of one name in two folders are told apart.</summary>
internal static class FileNames
{
    /// <summary>By path: the file's name, or the path as it was given where another file has that name.</summary>
    public static IReadOnlyDictionary<string, string> Of(IReadOnlyList<string> paths)
    {
        var alike = paths.CountBy(path => Path.GetFileName(path), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(name => name.Key, name => name.Value, StringComparer.OrdinalIgnoreCase);
        return paths.ToDictionary(path => path, path => alike[Path.GetFileName(path)] > 1 ? path : Path.GetFileName(path));
    }
}
