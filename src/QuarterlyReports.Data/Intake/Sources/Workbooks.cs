using QuarterlyReports.Office.Spreadsheet;
using QuarterlyReports.Office.Spreadsheet.Reading;

namespace QuarterlyReports.Data.Intake.Sources;

/// <summary>Opens workbooks, and says in both languages why one cannot be used.</summary>
internal static class Workbooks
{
    public static WorkbookReader Open(string path)
    {
        try
        {
            return WorkbookReader.Open(path);
        }
        catch (SpreadsheetException fault)
        {
            throw Unusable(path, fault);
        }
    }

    public static IntakeException Unusable(string path, SpreadsheetException fault)
    {
        var file = Path.GetFileName(path);
        return new(new($"{file}: {fault.Message}", $"{file}: {InVietnamese(fault.Problem)}."), fault);
    }

    private static string InVietnamese(SpreadsheetProblem problem) => problem switch
    {
        SpreadsheetProblem.Empty => "tệp rỗng; hãy xuất lại tệp cùng các bản ghi",
        SpreadsheetProblem.NotAWorkbook => "không phải là bảng tính; hãy lưu lại từ phần mềm bảng tính dạng .xlsx",
        SpreadsheetProblem.OldFormat => "bảng tính dạng cũ (.xls); hãy lưu lại dạng .xlsx",
        SpreadsheetProblem.OtherFormat => "tệp văn phòng dạng khác; hãy lưu lại dạng .xlsx",
        SpreadsheetProblem.Encrypted => "bảng tính có mật khẩu; hãy lưu lại không đặt mật khẩu",
        SpreadsheetProblem.Macros => "bảng tính có macro; hãy lưu lại dạng .xlsx không có macro",
        SpreadsheetProblem.TooLarge => "bảng tính vượt giới hạn kích thước; hãy chia thành nhiều tệp nhỏ hơn",
        SpreadsheetProblem.Unsafe => "bảng tính có nội dung không an toàn; hãy lưu lại từ phần mềm bảng tính",
        SpreadsheetProblem.TextTooLong => "một ô chứa văn bản quá dài (tối đa 32.767 ký tự); hãy rút gọn",
        _ => "bảng tính bị hỏng; hãy mở bằng phần mềm bảng tính và lưu lại dạng .xlsx",
    };
}
