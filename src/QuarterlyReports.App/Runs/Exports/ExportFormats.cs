namespace QuarterlyReports.App.Runs.Exports;

/// <summary>Finds the format that was meant.</summary>
public static class ExportFormats
{
    /// <param name="word">Null when none was given: then the file's name tells, else it is csv.</param>
    /// <param name="path">Null for standard output.</param>
    public static ExportFormat Choose(string? word, string? path)
    {
        var named = word ?? (path is null ? "csv" : Path.GetExtension(path).TrimStart('.'));
        return CodeWords.Parse(named, new("an export format", "định dạng xuất"), ExportFormat.Xlsx, ExportFormat.Csv,
            ExportFormat.Json, ExportFormat.Jsonl);
    }
}
