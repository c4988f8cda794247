namespace QuarterlyReports.Data.Intake.Findings;

/// <summary>What is checked about the value of one cell.</summary>
public static class ValueRules
{
    public static readonly Rule Missing = new("value_missing", Severity.Error,
        new("the cell is blank", "ô để trống"),
        new("expected {detail}", "cần {detail}"));

    public static readonly Rule UnknownCode = new("unknown_code", Severity.Error,
        new("“{found}” is not known", "“{found}” không có trong danh mục"),
        new("expected a code or name of the list {detail}", "cần một mã hoặc tên trong danh mục “{detail}”"));

    public static readonly Rule CodeLikeName = new("code_like_name", Severity.Warning,
        new("“{found}” was read as the first of {detail}, which differ only in capital letters",
            "“{found}” được đọc là mục thứ nhất trong {detail}, vốn chỉ khác nhau chữ hoa"),
        new("check which one is meant, or write the code or the full name",
            "hãy kiểm tra mục nào đúng, hoặc ghi mã hay tên đầy đủ"));

    public static readonly Rule UnknownWord = new("unknown_word", Severity.Error,
        new("“{found}” is not one of the choices", "“{found}” không phải là một lựa chọn"),
        new("expected one of {detail}", "cần một trong {detail}"));

    public static readonly Rule Date = new("date_unreadable", Severity.Error,
        new("“{found}” is not a date", "“{found}” không phải là ngày"),
        new("expected a day, month or year between 1900 and 2100 such as 2018-03-05, 05/03/2018, 03/2018 or 2018",
            "cần ngày, tháng hoặc năm từ 1900 đến 2100 như 05/03/2018, 2018-03-05, 03/2018 hoặc 2018"));

    public static readonly Rule Day = new("day_unreadable", Severity.Error,
        new("“{found}” is not a day", "“{found}” không phải là một ngày cụ thể"),
        new("expected a day such as 2018-03-05 or 05/03/2018", "cần một ngày như 05/03/2018 hoặc 2018-03-05"));

    public static readonly Rule Precision = new("date_precision_differs", Severity.Warning,
        new("“{found}” is less exact than the precision {detail} given beside it",
            "“{found}” kém chính xác hơn mức {detail} ghi bên cạnh"),
        new("the date is kept as exact as it is written", "ngày được giữ đúng mức chính xác đã ghi"));

    public static readonly Rule Number = new("number_unreadable", Severity.Error,
        new("“{found}” is not a number of that kind", "“{found}” không phải là số phù hợp"),
        new("expected {detail}", "cần {detail}"));

    public static readonly Rule NumberAmbiguous = new("number_ambiguous", Severity.Error,
        new("“{found}” can be read in two ways", "“{found}” có thể đọc theo hai cách"),
        new("write it as {detail}", "hãy viết thành {detail}"));

    public static readonly Rule Period = new("period_unreadable", Severity.Error,
        new("“{found}” is not a period", "“{found}” không phải là một kỳ"),
        new("expected a period such as 2018-Q1, 2018-H1, 2018-9M or 2018", "cần một kỳ như 2018-Q1, 2018-H1, 2018-9M hoặc 2018"));

    public static readonly Rule TooLong = new("text_too_long", Severity.Error,
        new("the cell holds {detail} characters, beginning with “{found}”", "ô có {detail} ký tự, bắt đầu bằng “{found}”"),
        new("a cell holds at most 32,767 characters: shorten it or move it to the source document",
            "một ô chứa tối đa 32.767 ký tự: hãy rút gọn hoặc chuyển sang văn bản nguồn"));

    public static readonly Rule ControlCharacter = new("control_character", Severity.Error,
        new("“{found}” holds the invisible character {detail}", "“{found}” có ký tự không nhìn thấy {detail}"),
        new("delete it: no document can carry it", "hãy xóa đi: không văn bản nào chứa được ký tự này"));

    public static readonly Rule LostCharacter = new("character_lost", Severity.Warning,
        new("“{found}” holds the mark of a lost character (\uFFFD)", "“{found}” có dấu của ký tự đã mất (\uFFFD)"),
        new("type the word again, and save the file as UTF-8", "hãy gõ lại chữ này và lưu tệp dạng UTF-8"));

    public static readonly Rule UnseenCharacter = new("unseen_character", Severity.Warning,
        new("“{found}” holds the mark {detail}, which nobody sees", "“{found}” có dấu {detail} mà không ai nhìn thấy"),
        new("the record keeps it, and documents print the text without it: delete it if it was not meant",
            "bản ghi giữ nguyên, còn văn bản in ra không có dấu này: hãy xóa đi nếu không chủ ý"));

    public static readonly Rule Fault = new("cell_fault", Severity.Error,
        new("the cell shows the error {found}", "ô hiện lỗi {found}"),
        new("correct the formula, or type the value", "hãy sửa công thức hoặc gõ giá trị"));

    public static readonly Rule LeadUnit = new("lead_unit_unknown", Severity.Note,
        new("the unit “{found}” is not in the list agencies and is kept as written",
            "đơn vị “{found}” không có trong danh mục “Cơ quan, đơn vị” và được giữ nguyên văn"),
        new("expected a code or name of that list", "cần một mã hoặc tên trong danh mục đó"));

    public static readonly Rule HomeAsPartner = new("home_as_partner", Severity.Note,
        new("Vietnam stands among the partners and was left out", "Việt Nam có tên trong các đối tác và được bỏ ra"),
        new("expected foreign partners only", "chỉ ghi đối tác nước ngoài"));

    public static readonly Rule ItemRepeated = new("item_repeated", Severity.Note,
        new("“{found}” stands in the cell twice and was kept once", "“{found}” có hai lần trong ô và được giữ một lần"),
        new("expected each one once", "mỗi mục ghi một lần"));

    public static readonly Rule DirectiveStatusMissing = new("directive_status_missing", Severity.Warning,
        new("the directive has no status and is taken as open", "nhiệm vụ không có trạng thái và được coi là đang thực hiện"),
        new("expected one of {detail}", "cần một trong {detail}"));

    public static IReadOnlyList<Rule> All { get; } =
    [
        Missing, UnknownCode, CodeLikeName, UnknownWord, Date, Day, Precision, Number, NumberAmbiguous, Period, TooLong,
        ControlCharacter, LostCharacter, UnseenCharacter,
        Fault, LeadUnit, HomeAsPartner, ItemRepeated, DirectiveStatusMissing,
    ];
}
