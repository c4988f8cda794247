namespace QuarterlyReports.Data.Intake.Sources;

/// <summary>
/// The files that the paths of an import mean: files as they are given, folders as the .csv and .xlsx files within them.
/// </summary>
internal static class InputFiles
{
    private static readonly string[] Extensions = [".csv", ".tsv", ".xlsx", ".xls"];

    /// <summary>In the order given; within a folder by name, letter by letter, the same on every machine.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> paths)
    {
        if (paths.Count == 0) throw new IntakeException(new(
            "No file was given; name at least one .csv or .xlsx file or a folder of them.",
            "Chưa có tệp nào; hãy nêu ít nhất một tệp .csv, .xlsx hoặc một thư mục chứa chúng."));
        return [.. paths.SelectMany(FilesOf).DistinctBy(Path.GetFullPath, StringComparer.Ordinal)];
    }

    private static IEnumerable<string> FilesOf(string path)
    {
        if (File.Exists(path))
            return LeadsNowhere(path) ? throw BrokenLink(path) : IsStream(path) ? throw NoRegularFile(path) : [path];
        if (!Directory.Exists(path)) throw new IntakeException(new($"There is no file or folder '{path}'; check the path.",
            $"Không có tệp hoặc thư mục '{path}'; hãy kiểm tra đường dẫn."));
        var files = Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
            .Where(IsImportFile).Order(StringComparer.Ordinal).ToList();
        return files.Count > 0 ? files : throw new IntakeException(new(
            $"The folder '{path}' holds no .csv or .xlsx file; name another folder.",
            $"Thư mục '{path}' không có tệp .csv hoặc .xlsx; hãy nêu thư mục khác."));
    }

    // Office programs keep a lock file beside an open document (~$name.xlsx); it is no return.
    private static bool IsImportFile(string path) =>
        !Path.GetFileName(path).StartsWith("~$", StringComparison.Ordinal) && !Path.GetFileName(path).StartsWith('.')
        && Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    private static bool LeadsNowhere(string path) => File.ResolveLinkTarget(path, returnFinalTarget: true) is { Exists: false };

    // To open a pipe for reading waits for somebody who writes; opened for both it waits for nobody, and tells what it is.
    private static bool IsStream(string path)
    {
        if (new FileInfo(path).Length > 0) return false;
        if (Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal)) return true;
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite, bufferSize: 0);
            return !file.CanSeek;
        }
        catch (UnauthorizedAccessException)
        {
            return false; // an empty file that may only be read
        }
    }

    private static IntakeException NoRegularFile(string path) => new(new(
        $"'{path}' is a pipe or a device and no file; save its content as a .csv or .xlsx file and name that.",
        $"'{path}' là ống dẫn hoặc thiết bị, không phải tệp; hãy lưu nội dung thành tệp .csv hoặc .xlsx rồi nêu tệp đó."));

    private static IntakeException BrokenLink(string path) => new(new(
        $"'{path}' leads to no file that is there; name the .csv or .xlsx file itself.",
        $"'{path}' không dẫn đến tệp nào; hãy nêu chính tệp .csv hoặc .xlsx."));
}
