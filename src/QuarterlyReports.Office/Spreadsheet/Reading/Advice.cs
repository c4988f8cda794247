namespace QuarterlyReports.Office.Spreadsheet.Reading;

/// <summary>What to do about a file that is refused; each follows the sentence that says what is wrong with it.</summary>
internal static class Advice
{
    public const string SaveAsXlsx = "Open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx).";

    public const string Repair = "Open the file in Excel or LibreOffice, which may repair it, and save it again as .xlsx.";

    public const string SendAgain = "Ask the sender for it again.";

    public const string Split = "Delete blank rows and sheets, or split the records over several workbooks.";
}
