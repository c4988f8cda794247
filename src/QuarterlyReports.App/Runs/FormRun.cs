using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake;
using QuarterlyReports.Data.Intake.Forms;
using QuarterlyReports.Data.Storage;

namespace QuarterlyReports.App.Runs;

/// <summary>From the reference lists to a form that a unit can fill in and send back.</summary>
public static class FormRun
{
    /// <exception cref="UnusableInputException">
    /// There is no form of the kind, no list to choose from, or no such unit.
    /// </exception>
    public static ReviewFile Run(Workplace place, FormOrder order)
    {
        if (!IntakeForm.Exists(order.Kind)) throw NoForm(order.Kind);
        if (order.Path is { } named && !Path.GetExtension(named).Equals(".xlsx", StringComparison.OrdinalIgnoreCase))
            throw NoWorkbook(named);
        if ((order.Unit ?? order.Period) is not null && !IntakeForm.HasAddressee(order.Kind)) throw NamedInRows(order.Kind);
        using var database = Databases.Open(place);
        var lists = new ReferenceStore(database).Load();
        if (lists.Partners.Count == 0 || lists.Forms.Count == 0) throw NoLists();
        var addressee = new FormAddressee(order.Unit is { } unit ? UnitOf(unit, lists) : null, order.Period);
        using var files = place.NewFiles();
        var sheets = 0;
        var made = files.Write(order.Path ?? Path.Combine(order.Folder, NameOf(order.Kind, addressee)),
            stream => sheets = IntakeForm.Write(order.Kind, lists, order.Language, addressee, stream));
        files.Publish();
        return new(made, Sheets: sheets);
    }

    // activities-form-NAVY-2018-Q2.xlsx
    private static string NameOf(IntakeKind kind, FormAddressee addressee) =>
        string.Join('-', PartsOf(kind, addressee).OfType<string>().Select(InFileName)) + ".xlsx";

    private static string?[] PartsOf(IntakeKind kind, FormAddressee addressee) =>
        [RecordCode.Of(kind), "form", addressee.Unit, addressee.Period];

    private static string InFileName(string part) =>
        string.Concat(part.Select(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_' or '.' ? letter : '_'));

    private static string UnitOf(string text, ReferenceLists lists)
    {
        var (code, likely) = FormAddressee.UnitOf(text, lists);
        return code ?? throw NoUnit(text, likely);
    }

    private static UnusableInputException NoUnit(string text, Bilingual? likely) => new(new Bilingual(
        $"--unit '{text}' is not in the list agencies"
        + (likely is { } meant ? $" (probably {meant.English}); " : "; ")
        + "write a code or name of that list, or leave --unit out and let the unit write its own.",
        $"--unit '{text}' không có trong danh mục agencies"
        + (likely is { } guess ? $" (có thể là {guess.Vietnamese}); " : "; ")
        + "hãy ghi mã hoặc tên trong danh mục đó, hoặc bỏ --unit để đơn vị tự ghi."));

    private static UnusableInputException NamedInRows(IntakeKind kind) => new(new Bilingual(
        $"A form of {RecordCode.Of(kind)} names unit and period in each row; leave --unit and --period out.",
        $"Biểu {RecordCode.Of(kind)} ghi đơn vị và kỳ ở từng dòng; hãy bỏ --unit và --period."));

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
