using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using QuarterlyReports.Office.Spreadsheet;
using QuarterlyReports.Office.Spreadsheet.Reading;

namespace QuarterlyReports.Data.Intake.Sources;

/// <summary>A workbook of Excel 97-2003 (.xls), read by ExcelDataReader within limits of our own.</summary>
internal static class OldWorkbook
{
    // The reader keeps the whole file and all its texts in memory. 65,536 rows of 40 columns have about half of this.
    private const long MostBytes = 64L << 20;

    // The first byte of [MS-CFB] 2.2; no zip and no text begins so.
    private const int Container = 0xD0;

    static OldWorkbook() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Whether the container of old office documents holds a workbook, and not, say, one with a password.</summary>
    public static bool IsOne(FileStream stream)
    {
        try
        {
            if (stream.ReadByte() != Container) return false;
            WorkbookReader.Open(stream).Dispose();
            return false;
        }
        catch (SpreadsheetException fault)
        {
            return fault.Problem == SpreadsheetProblem.OldFormat;
        }
        finally
        {
            stream.Position = 0;
        }
    }

    /// <summary>The worksheets in the order of their tabs.</summary>
    public static IReadOnlyList<SheetName> Sheets(string path)
    {
        using var reader = Open(path);
        var sheets = new List<SheetName>();
        do
        {
            sheets.Add(new(reader.Name, !string.Equals(reader.VisibleState, "visible", StringComparison.OrdinalIgnoreCase)));
        }
        while (Guarded(path, reader.NextResult));
        return sheets;
    }

    /// <summary>The reader, before its first sheet.</summary>
    public static IExcelDataReader Open(string path)
    {
        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        try
        {
            if (stream.Length > MostBytes) throw TooLarge(path);
            return Guarded(path, () => ExcelReaderFactory.CreateBinaryReader(stream));
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    /// <summary>The cells of a sheet that show an error.</summary>
    public static OldErrors ErrorsOf(string path, int sheet)
    {
        var errors = Guarded(path, () => OldErrors.Of(path, sheet));
        return errors.IsEncrypted ? throw Encrypted(path, cause: null) : errors;
    }

    /// <summary>What the reader does, with its many ways of stumbling over a damaged file turned into one answer.</summary>
    public static T Guarded<T>(string path, Func<T> step)
    {
        try
        {
            return step();
        }
        catch (InvalidPasswordException fault)
        {
            throw Encrypted(path, fault);
        }
        catch (Exception fault) when (fault is not (IOException or UnauthorizedAccessException or IntakeException)
            || fault is EndOfStreamException)
        {
            throw Damaged(path, fault);
        }
    }

    private static IntakeException Encrypted(string path, Exception? cause) => new(new(
        $"{Path.GetFileName(path)}: The workbook is protected by a password. "
        + "Open it, remove the password and save it again as .xlsx.",
        $"{Path.GetFileName(path)}: bảng tính có mật khẩu; hãy lưu lại không đặt mật khẩu."), cause);

    private static IntakeException Damaged(string path, Exception cause) => new(new(
        $"{Path.GetFileName(path)}: The workbook of Excel 97-2003 (.xls) is damaged or of a kind that is not read. "
        + "Open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx).",
        $"{Path.GetFileName(path)}: bảng tính dạng cũ (.xls) bị hỏng hoặc không đọc được; hãy lưu lại dạng .xlsx."), cause);

    private static IntakeException TooLarge(string path) => new(new(
        $"{Path.GetFileName(path)}: A workbook of Excel 97-2003 is read up to {MostBytes >> 20} MB; save it as .xlsx.",
        $"{Path.GetFileName(path)}: bảng tính dạng cũ (.xls) chỉ đọc được đến {MostBytes >> 20} MB; hãy lưu lại dạng .xlsx."));
}
