using System.Security;
using Microsoft.Data.Sqlite;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Storage;

namespace QuarterlyReports.App.Runs;

/// <summary>Puts what the disk, a lock or the system refused into one sentence: what failed and what to do.</summary>
public static class WorldFailure
{
    // The numbers .NET passes on: errno on Unix, and on Windows the system's code in the low half.
    private const int UnixNoSpace = 28, UnixBrokenPipe = 32, WindowsDiskFull = 0x70, WindowsHandleDiskFull = 0x27;
    private const int WindowsBrokenPipe = 0x6D, WindowsPipeClosing = 0xE8;

    private const int SqliteBusy = 5, SqliteLocked = 6, SqliteReadOnly = 8, SqliteDamaged = 11, SqliteFull = 13;
    private const int SqliteCannotOpen = 14, SqliteNoDatabase = 26;

    /// <summary>Whoever read our output has had enough of it, as in <c>| head</c>.</summary>
    public static bool IsBrokenPipe(Exception failure) =>
        failure is IOException
        && (failure.HResult == UnixBrokenPipe || IsWindows(failure, WindowsBrokenPipe, WindowsPipeClosing));

    /// <summary>Null when the failure is not the world's but ours.</summary>
    public static Bilingual? Explain(Exception failure) => failure switch
    {
        SqliteException database => OfDatabase(database),
        DatabaseFailure named => named.Reason,
        IOException disk when disk.HResult == UnixNoSpace || IsWindows(disk, WindowsDiskFull, WindowsHandleDiskFull) => DiskFull,
        UnauthorizedAccessException or SecurityException => new Bilingual(
            $"The system refuses access: {failure.Message} Check who may read and write there.",
            $"Hệ thống từ chối truy cập: {failure.Message} Hãy kiểm tra quyền đọc và ghi."),
        IOException => new Bilingual(
            $"The disk or file system failed: {failure.Message}",
            $"Lỗi đĩa hoặc hệ thống tệp: {failure.Message}"),
        _ => null,
    };

    private static Bilingual DiskFull => new(
        "The disk is full; free some space and run the command again. Nothing was changed.",
        "Đĩa đã đầy; hãy giải phóng dung lượng rồi chạy lại lệnh. Chưa có gì thay đổi.");

    private static Bilingual OfDatabase(SqliteException failure) => failure.SqliteErrorCode switch
    {
        SqliteBusy or SqliteLocked => new(
            "The database is in use by another program; wait until that has finished and run the command again.",
            "Cơ sở dữ liệu đang được chương trình khác sử dụng; hãy chờ chương trình đó xong rồi chạy lại lệnh."),
        SqliteReadOnly or SqliteCannotOpen => new(
            "The database cannot be written or opened; check that its folder exists and that you may write there.",
            "Không mở hoặc ghi được cơ sở dữ liệu; hãy kiểm tra thư mục có tồn tại và quyền ghi."),
        SqliteDamaged or SqliteNoDatabase => new(
            "The file is no database of this program, or it is damaged; check --database or take the last backup.",
            "Tệp không phải là cơ sở dữ liệu của chương trình này hoặc đã hỏng; "
            + "hãy kiểm tra --database hoặc dùng bản sao lưu gần nhất."),
        SqliteFull => DiskFull,
        _ => new($"The database failed: {failure.Message}", $"Lỗi cơ sở dữ liệu: {failure.Message}"),
    };

    private static bool IsWindows(Exception failure, params ReadOnlySpan<int> codes) =>
        OperatingSystem.IsWindows() && codes.Contains(failure.HResult & 0xFFFF);
}
