using System.Globalization;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Office.Spreadsheet.Writing;

namespace QuarterlyReports.Data.Intake.Forms;

/// <summary>What belongs in each column, in both languages, beside a whole worked example.</summary>
internal sealed class ExplanationSheet(IReadOnlyList<FormColumn> columns, FormLists lists, Language language)
{
    private static readonly double[] Widths = [30, 16, 44, 44, 44, 40];

    private static readonly Bilingual[] HowTo =
    [
        new("Choose or write the unit and the period above the rows; they hold for the whole form.",
            "Chọn hoặc ghi đơn vị và kỳ báo cáo ở phía trên; áp dụng cho toàn bộ biểu."),
        new("Nothing to report is an answer too: write x beside “Nothing to report” and send the form.",
            "Không có nội dung cũng phải báo cáo: ghi x vào ô “Không có nội dung báo cáo” rồi gửi biểu."),
        new("Several partners, mechanisms or agencies stand in one cell, separated by semicolons: USA; AUS.",
            "Nhiều đối tác, cơ chế hoặc cơ quan ghi trong một ô, cách nhau bằng dấu chấm phẩy: USA; AUS."),
        new("Where only the month or year is known, write it with an apostrophe before it: '2018-03.",
            "Nếu chỉ biết tháng hoặc năm, ghi kèm dấu nháy đơn ở đầu: '2018-03."),
        new("What is not known stays blank; a 0 says that there was none.",
            "Chưa rõ thì để trống; số 0 nghĩa là không có."),
        new("Text can be pasted (as values); the import checks everything again and names row and column.",
            "Có thể dán nội dung (dạng giá trị); khi nhập, hệ thống kiểm tra lại và chỉ rõ dòng, cột."),
        new("The example is read from top to bottom: it is one whole record.",
            "Cột ví dụ đọc từ trên xuống: đó là một bản ghi đầy đủ."),
    ];

    private static readonly Bilingual[] Headings =
    [
        new("Name of the column", "Tên cột"), new("Needed", "Bắt buộc"), new("What belongs in it", "Nội dung cần ghi"),
        new("In the other language", "Ngôn ngữ còn lại"), new("Worked example, not a record", "Ví dụ, không phải bản ghi"),
        new("What is allowed", "Giá trị cho phép"),
    ];

    private readonly Language _other = language == Language.English ? Language.Vietnamese : Language.English;

    public Sheet Sheet()
    {
        var name = FormWords.Explanation.In(language);
        var sheet = new GridSheet(name, Widths)
        {
            IsProtected = true,
            HasGridLines = false,
            Print = new() { IsLandscape = true },
        };
        sheet.AddTall(28, Cell.Text($"{name}. {FormWords.NoRecords.Both(language)}", FormLook.Title));
        sheet.Add();
        foreach (var line in HowTo.Select(line => line.In(language)).Append("").Concat(HowTo.Select(line => line.In(_other))))
            AddLine(sheet, line);
        sheet.Add();
        sheet.AddTall(32, [.. Headings.Select(heading => Cell.Text(heading.Both(language), FormLook.HeaderOf(Need.Required)))]);
        foreach (var column in columns) sheet.Add(CellsOf(column));
        return sheet;
    }

    private static void AddLine(GridSheet sheet, string line)
    {
        var row = sheet.AddTall(18, Cell.Text(line, FormLook.Note));
        sheet.Merge(new(row, 1, row, Widths.Length));
    }

    // Both headings stand in one cell: apart, they would look to an import like the headings of a table.
    private Cell[] CellsOf(FormColumn column) =>
    [
        Cell.Text($"{column.Heading(language)}\n{column.Heading(_other)}", FormLook.Body with { Bold = true }),
        Cell.Text(NeedIn(column.Need).Both(language), FormLook.Body),
        Cell.Text(column.Explanation.In(language), FormLook.Body),
        Cell.Text(column.Explanation.In(_other), FormLook.Body),
        Cell.Text(ExampleOf(column), FormLook.BodyText),
        Cell.Text(AllowedIn(column), FormLook.BodyText),
    ];

    private string? ExampleOf(FormColumn column) => (column.Example, lists.Of(column.Input)) switch
    {
        (null, _) => null,
        (var example, { } list) => list.LabelOf(example),
        (var example, _) when column.Input is FormInput.Date or FormInput.Day =>
            Shown(DateOnly.ParseExact(example, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
        var (example, _) => example,
    };

    private static string Shown(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static Bilingual NeedIn(Need need) => need switch
    {
        Need.Required => new("yes", "có"),
        Need.OneOfTwo => new("one of the two languages", "một trong hai ngôn ngữ"),
        _ => new("no", "không"),
    };

    private string AllowedIn(FormColumn column) => column.Input switch
    {
        FormInput.Date => "05/03/2018; '2018-03; '2018",
        FormInput.Day => In("a day: 05/03/2018", "ngày: 05/03/2018"),
        FormInput.Whole(var most) when most < int.MaxValue => FormattableString.Invariant($"0 – {most}"),
        FormInput.Whole => In("whole number from 0", "số nguyên từ 0"),
        FormInput.Amount => In("number from 0", "số từ 0"),
        FormInput.Period => "2018-Q1; 2018-H1; 2018-9M; 2018",
        FormInput.Text => In("text", "văn bản"),
        _ => FromList(column, lists.Of(column.Input)!), // what is left are lists
    };

    private string FromList(FormColumn column, FormList list)
    {
        var choices = column.Input is FormInput.Choice
            ? string.Join("; ", list.Choices.Select(choice => choice.Label))
            : In($"of the list “{list.Title.English}”", $"theo danh mục “{list.Title.Vietnamese}”");
        return column.Input is FormInput.Code { IsOpen: true }
            ? choices + In("; or as it is called", "; hoặc ghi theo tên gọi")
            : choices;
    }

    private string In(string english, string vietnamese) => language == Language.English ? english : vietnamese;
}
