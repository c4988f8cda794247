using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake;
using QuarterlyReports.Data.Intake.Forms;
using QuarterlyReports.Data.Storage;

namespace QuarterlyReports.App.Runs;

/// <summary>From the reference lists to an empty form that a unit can fill in and send back.</summary>
public static class FormRun
{
    /// <exception cref="UnusableInputException">There is no form of the kind, or no list to choose from.</exception>
    public static ReviewFile Run(Workplace place, FormOrder order)
    {
        if (!IntakeForm.Exists(order.Kind)) throw NoForm(order.Kind);
        if (!Path.GetExtension(order.Path).Equals(".xlsx", StringComparison.OrdinalIgnoreCase)) throw NoWorkbook(order.Path);
        using var database = Databases.Open(place);
        var lists = new ReferenceStore(database).Load();
        if (lists.Partners.Count == 0 || lists.Forms.Count == 0) throw NoLists();
        using var files = place.NewFiles();
        var sheets = 0;
        var made = files.Write(order.Path, stream => sheets = IntakeForm.Write(order.Kind, lists, order.Language, stream));
        files.Publish();
        return new(made, Sheets: sheets);
    }

    private static UnusableInputException NoForm(IntakeKind kind)
    {
        var name = RecordCode.Of(kind);
        return new(new Bilingual(
            $"There are forms of activities and registers, and '{name}' is a reference list; "
            + $"change it with `qreports export {name} --output {name}.xlsx` and import that.",
            $"Chỉ có biểu cho hoạt động và các sổ, còn '{name}' là danh mục; "
            + $"hãy sửa bằng `qreports export {name} --output {name}.xlsx` rồi nhập lại."));
    }

    private static UnusableInputException NoWorkbook(string path) => new(new Bilingual(
        $"A form is an Excel workbook; give '{path}' the ending .xlsx.",
        $"Biểu là tệp Excel; hãy đặt đuôi .xlsx cho '{path}'."));

    private static UnusableInputException NoLists() => new(new Bilingual(
        "There are no reference lists to choose from yet; run `qreports init`, or import the lists first.",
        "Chưa có danh mục để chọn; hãy chạy `qreports init` hoặc nhập các danh mục trước."));
}
