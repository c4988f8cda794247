using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake.Forms;
using QuarterlyReports.Office.Spreadsheet.Writing;

namespace QuarterlyReports.Data.Intake.RoundTrip;

/// <summary>
/// The sheet of an exported workbook that lists the ids of its records. When the workbook comes back, what is on the list and in
/// no row any more has been removed by somebody, which only this list can tell. It stands in sight: whoever passes the workbook
/// on sees what it holds.
/// </summary>
public static class ExportedIds
{
    /// <summary>Longer exports are for reading, not for editing, and carry no list.</summary>
    public const int Most = 50_000;

    public const string SheetName = "exported";

    internal const string KindLabel = "kind";
    internal const int FirstRow = 4;

    private static readonly Bilingual Says = new(
        "Ids of the exported records, so that the import can tell which rows were removed.",
        "Mã các bản ghi đã xuất, để khi nhập lại biết dòng nào đã bị bỏ.");

    private static readonly CellStyle Note = FormLook.Note with { Wraps = false };

    public static Sheet SheetOf(IntakeKind kind, IReadOnlyList<string> ids)
    {
        var sheet = new GridSheet(SheetName, [24, 24]) { IsProtected = true, FrozenRows = 3 };
        sheet.Add(Cell.Text($"{FormWords.NoRecords.Both(Language.English)} {Says.English} {Says.Vietnamese}", Note));
        sheet.Add(Cell.Text(KindLabel, FormLook.Label), Cell.Text(RecordCode.Of(kind)));
        sheet.Add();
        foreach (var id in ids) sheet.Add(Cell.Text(id));
        return sheet;
    }
}
