using Microsoft.Data.Sqlite;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Data.Storage;

/// <summary>The disk, a lock or a permission stood in the way of a database; the sentence says of which file.</summary>
public sealed class DatabaseFailure : IOException
{
    private DatabaseFailure(Bilingual reason, SqliteException cause)
        : base(reason.In(Language.English), cause)
    {
        Reason = reason;
    }

    /// <summary>The sentence in both languages; <see cref="Exception.Message"/> is the English one.</summary>
    public Bilingual Reason { get; }

    internal static DatabaseFailure Explained(SqliteException failure, string path) => new(Sentence(failure, path), failure);

    private static Bilingual Sentence(SqliteException failure, string path) => failure.SqliteErrorCode switch
    {
        SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED => new(
            $"The database '{path}' is in use by another program. Try again when it has finished.",
            $"Cơ sở dữ liệu '{path}' đang được chương trình khác sử dụng. Hãy thử lại khi chương trình đó xong."),
        SQLitePCL.raw.SQLITE_CANTOPEN => new(
            $"The database '{path}' cannot be opened. Check that its folder exists and may be written to.",
            $"Không mở được cơ sở dữ liệu '{path}'. Hãy kiểm tra thư mục có tồn tại và có quyền ghi hay không."),
        SQLitePCL.raw.SQLITE_READONLY => new(
            $"The database '{path}' is read-only. Check the permissions of the file and its folder.",
            $"Cơ sở dữ liệu '{path}' chỉ cho phép đọc. Hãy kiểm tra quyền đối với tệp và thư mục chứa tệp."),
        SQLitePCL.raw.SQLITE_FULL => new(
            $"There is no room left on the disk of the database '{path}'.",
            $"Đĩa chứa cơ sở dữ liệu '{path}' đã hết dung lượng."),
        _ => new(
            $"The database '{path}' failed: {failure.Message}",
            $"Lỗi cơ sở dữ liệu '{path}': {failure.Message}"),
    };
}
