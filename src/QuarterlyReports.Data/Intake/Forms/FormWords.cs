using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Data.Intake.Values;

namespace QuarterlyReports.Data.Intake.Forms;

/// <summary>What an intake form says beside its columns. Reading one back looks for some of these words.</summary>
internal static class FormWords
{
    public static readonly Bilingual Unit = new("Reporting unit", "Đơn vị báo cáo");

    public static readonly Bilingual Period = new("Reporting period", "Kỳ báo cáo");

    public static readonly Bilingual Nil = new("Nothing to report", "Không có nội dung báo cáo");

    /// <summary>The tick beside <see cref="Nil"/>, the same in both languages.</summary>
    public const string Tick = "x";

    public static readonly Bilingual Instruction = new(
        "One row for each record, from the row below the headings on. Dark headings have to be filled in, of middle ones one of "
        + "the two languages. The sheet “Explanation” says what belongs in each column.",
        "Mỗi bản ghi một dòng, bắt đầu từ dòng dưới tiêu đề. Cột tiêu đề đậm phải điền; cột tiêu đề màu vừa điền ít nhất một "
        + "trong hai ngôn ngữ. Trang “Hướng dẫn” giải thích từng cột.");

    public static readonly Bilingual UnitPrompt = new(
        "The unit that sends this form: choose it, or write its name.", "Đơn vị gửi biểu này: chọn từ danh sách hoặc ghi tên.");

    public static readonly Bilingual PeriodPrompt = new(
        "The period it is for: 2018-Q1, 2018-H1, 2018-9M or 2018.", "Kỳ báo cáo: 2018-Q1, 2018-H1, 2018-9M hoặc 2018.");

    public static readonly Bilingual NilPrompt = new(
        "Choose or write x here when there is nothing to report, and leave the rows below empty.",
        "Chọn hoặc ghi x vào đây nếu không có nội dung báo cáo, và để trống các dòng bên dưới.");

    public static readonly Bilingual Explanation = new("Explanation", "Hướng dẫn");

    public static readonly Bilingual Lists = new("Lists", "Danh mục");

    /// <summary>The first words of a sheet that no import reads.</summary>
    public static readonly Bilingual NoRecords = new("No records on this sheet.", "Trang này không chứa bản ghi.");

    public static readonly Bilingual NotInList = new(
        "Choose one of the list; the sheet “Lists” shows all of them.", "Hãy chọn trong danh sách; xem trang “Danh mục”.");

    public static readonly Bilingual NotADay = new(
        "Write a day, such as 05/03/2018.", "Hãy ghi ngày, ví dụ 05/03/2018.");

    public static readonly Bilingual NotAFullDate = new(
        "This is no day. Keep it when only the month or year is known: '2018-03 or '2018, with the apostrophe.",
        "Đây không phải là một ngày. Giữ nguyên nếu chỉ biết tháng hoặc năm: '2018-03 hoặc '2018, có dấu nháy đơn ở đầu.");

    public static readonly Bilingual NotANumber = new("Write a number, 0 or more.", "Hãy ghi một số, từ 0 trở lên.");

    public static readonly Bilingual AtMost =
        new("Write a whole number from 0 to {0}.", "Hãy ghi số nguyên từ 0 đến {0}.");

    private static readonly Dictionary<Type, Bilingual> ChoiceTitles = new()
    {
        [typeof(ActivityStatus)] = new("Status of activities", "Trạng thái hoạt động"),
        [typeof(DatePrecision)] = new("Precision of dates", "Độ chính xác của ngày"),
        [typeof(Track)] = new("Track", "Kênh đối ngoại"),
        [typeof(Direction)] = new("Direction", "Chiều hoạt động"),
        [typeof(Secrecy)] = new("Secrecy", "Độ mật"),
        [typeof(YesOrNo)] = new("Yes or no", "Có hoặc không"),
        [typeof(DirectiveArea)] = new("Area of tasks", "Phạm vi nhiệm vụ"),
        [typeof(DirectiveStatus)] = new("Status of tasks", "Trạng thái nhiệm vụ"),
        [typeof(AgreementKind)] = new("Kinds of agreements", "Phân loại thỏa thuận"),
        [typeof(AgreementName)] = new("Signed in the name of", "Danh nghĩa ký"),
        [typeof(AgreementStatus)] = new("Status of agreements", "Tình trạng hiệu lực"),
        [typeof(ProgrammeStatus)] = new("Status of the programme", "Trạng thái chương trình"),
        [typeof(DeploymentKind)] = new("Kinds of deployment", "Hình thức triển khai"),
        [typeof(DeploymentRole)] = new("Roles", "Nhiệm vụ của lực lượng"),
        [typeof(DeploymentStatus)] = new("Status of deployments", "Trạng thái lực lượng"),
        [typeof(ReadinessAspect)] = new("Aspects of readiness", "Nội dung sẵn sàng"),
        [typeof(ProjectKind)] = new("Kinds of projects", "Loại dự án"),
        [typeof(ProjectStatus)] = new("Status of projects", "Trạng thái dự án"),
        [typeof(Audience)] = new("Audience", "Đối tượng"),
    };

    private static readonly Dictionary<CodeSet, Bilingual> CodeTitles = new()
    {
        [CodeSet.Partners] = new("Partners", "Đối tác"),
        [CodeSet.Countries] = new("Countries", "Các nước"),
        [CodeSet.Regions] = new("Partner groups", "Nhóm đối tác"),
        [CodeSet.Mechanisms] = new("Mechanisms", "Cơ chế"),
        [CodeSet.Forms] = new("Forms of activity", "Hình thức hoạt động"),
        [CodeSet.Levels] = new("Levels", "Cấp"),
        [CodeSet.Themes] = new("Fields of cooperation", "Lĩnh vực"),
        [CodeSet.Agencies] = new("Agencies and units", "Cơ quan, đơn vị"),
    };

    public static Bilingual TitleOf(Type choices) => ChoiceTitles[choices];

    public static Bilingual TitleOf(CodeSet set) => CodeTitles[set];

    /// <summary>Both languages, the one of the form first.</summary>
    public static string Both(this Bilingual words, Language first) => first == Language.English
        ? $"{words.English} / {words.Vietnamese}"
        : $"{words.Vietnamese} / {words.English}";
}
