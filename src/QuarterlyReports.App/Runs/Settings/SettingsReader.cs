using System.Text.Json;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.App.Runs.Settings;

/// <summary>
/// Reads <c>qreports.json</c>. A mistake is one sentence that names the file, the place in it and what was expected.
/// </summary>
public static class SettingsReader
{
    public const string FileName = "qreports.json";

    private const long LargestBytes = 1 << 20;

    // A name given twice is refused: nobody could say which of the two values counts.
    private static readonly JsonDocumentOptions Reading = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        AllowDuplicateProperties = false,
    };

    /// <param name="path">Full path of a file that exists.</param>
    /// <exception cref="UnusableInputException">The file is not JSON, or says something that is no setting.</exception>
    public static OfficeSettings Read(string path)
    {
        if (new FileInfo(path).Length > LargestBytes) throw TooLong(path);
        try
        {
            using var json = JsonDocument.Parse(WithoutMark(File.ReadAllBytes(path)), Reading);
            return SettingsParser.Office(new(path, "", json.RootElement));
        }
        catch (JsonException mistake)
        {
            throw NotJson(path, mistake.LineNumber + 1 ?? 1, mistake.BytePositionInLine + 1 ?? 1);
        }
    }

    // Editors on Windows begin a UTF-8 file with a mark, which is no part of its text.
    private static ReadOnlyMemory<byte> WithoutMark(byte[] bytes) =>
        bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes.AsMemory(3) : bytes;

    private static UnusableInputException TooLong(string path) => new(new(
        $"The settings file '{path}' is larger than 1 MB, so it cannot be a settings file; check --settings.",
        $"Tệp cấu hình '{path}' lớn hơn 1 MB nên không thể là tệp cấu hình; hãy kiểm tra --settings."));

    private static UnusableInputException NotJson(string path, long line, long column) => new(new Bilingual(
        $"The settings file '{path}' is not valid JSON at line {line}, column {column}; "
        + "check for a missing comma, quote or brace there.",
        $"Tệp cấu hình '{path}' không đúng JSON tại dòng {line}, cột {column}; "
        + "hãy kiểm tra dấu phẩy, dấu nháy hoặc ngoặc bị thiếu."));
}
