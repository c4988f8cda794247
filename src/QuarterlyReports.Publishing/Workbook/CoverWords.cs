using System.Diagnostics;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Publishing.Workbook;

/// <summary>The sentences of the cover: what the workbook is, and what every sheet of it holds.</summary>
internal sealed class CoverWords(Language language)
{
    public string WhatItIs => In(
        "The figures of the review, to be checked. Figures of the period are formulas over the records they count, which stand "
        + "in this workbook; the last sheet names what is a value. Figures of other periods are values.",
        "Số liệu của báo cáo, để kiểm tra. Số liệu trong kỳ là công thức tính trên các hồ sơ có trong bảng tính này; trang cuối "
        + "nêu phần là giá trị cố định. Số liệu các kỳ khác là giá trị cố định.");

    public string HowToRead => In(
        "A blue figure leads to the rows behind it. Bars and shades show the size of a number beside the others of its table. "
        + "Sheets of records can be filtered and sorted; the pivot table can be turned and is refreshed by hand.",
        "Số màu xanh dẫn đến các dòng tạo nên số liệu đó. Thanh và độ đậm của nền cho biết độ lớn so với các số khác trong bảng. "
        + "Các trang hồ sơ có thể lọc và sắp xếp; bảng xoay có thể đổi chiều và được làm mới bằng tay.");

    public string Period => In("Period", "Kỳ báo cáo");

    public string Compared => In("Compared with", "So sánh với");

    /// <param name="period">Of which nothing is kept.</param>
    public string NotCompared(string period) => In(
        $"{period}: no activities on record, not compared", $"{period}: chưa có hồ sơ hoạt động, không so sánh");

    public string Standing => In("Issue", "Loại báo cáo");

    public string Preliminary => In("preliminary", "sơ bộ");

    public string Final => In("final", "chính thức");

    public string AsOf => In("As of", "Thời điểm số liệu");

    public string Undated => In("the document bears no date yet", "văn bản chưa ghi ngày");

    public string Records => In("Activities recorded", "Hồ sơ hoạt động");

    public string Revision => In("Revision", "Phiên bản số liệu");

    public string RevisionMeaning => In(
        "SHA-256 of the figures, as the review's .json file has it: the same figures give the same revision.",
        "SHA-256 của số liệu, trùng với tệp .json của báo cáo: số liệu như nhau cho cùng một phiên bản.");

    public string Rules => In("Rules", "Quy tắc");

    public string RulesText => In(
        "Held activities count once, on their counting day. Sums are reconciled with distinct totals. Percent only on a base of "
        + "5 or more. The rules in full stand on the last sheet.",
        "Hoạt động đã thực hiện được tính một lần, theo ngày tính. Tổng các dòng được đối chiếu với tổng không trùng. Tỷ lệ phần "
        + "trăm chỉ nêu khi số gốc từ 5 trở lên. Toàn bộ quy tắc ở trang cuối.");

    public string SheetColumn => In("Sheet", "Trang");

    public string AboutColumn => In("What it holds", "Nội dung");

    /// <param name="sheet">The name of a sheet of the workbook.</param>
    /// <param name="words">Where the names come from.</param>
    public string About(string sheet, SheetWords words) =>
        Abouts(words).TryGetValue(sheet, out var about)
            ? about
            : throw new UnreachableException($"Nobody says what {sheet} holds.");

    private Dictionary<string, string> Abouts(SheetWords words) => new(StringComparer.Ordinal)
    {
        [words.SummarySheet] = In("The main figures and charts", "Số liệu chính và biểu đồ"),
        [words.RegionSheet] = In(
            "Bilateral activities by partner group, reconciled",
            "Hoạt động song phương theo nhóm đối tác, có đối chiếu"),
        [words.PartnerSheet] = In("Bilateral activities by partner", "Hoạt động song phương theo đối tác"),
        [words.MechanismSheet] = In(
            "Multilateral activities by mechanism, reconciled",
            "Hoạt động đa phương theo cơ chế, có đối chiếu"),
        [words.FormSheet] = In("Activities by form and partner group", "Hoạt động theo hình thức và nhóm đối tác"),
        [words.LevelSheet] = In("Activities by level and by theme", "Hoạt động theo cấp và theo lĩnh vực"),
        [words.CoordinationSheet] = In("Activities and open tasks by agency", "Hoạt động và nhiệm vụ còn lại theo cơ quan"),
        [words.ComparisonSheet] = In(
            "Every figure, beside the periods it is compared with", "Toàn bộ số liệu, so với các kỳ khác"),
        [words.PivotSheet] = words.PivotTitle,
        [words.DelegationSheet] = In(
            "Delegations, one row for each trip and direction", "Các đoàn, mỗi chuyến, mỗi chiều một dòng"),
        [words.ActivitySheet] = In("Every activity of the period, one a row", "Mọi hoạt động trong kỳ, mỗi hoạt động một dòng"),
        [words.LineSheet] = In(
            "Where each activity counts: the rows behind the figures",
            "Mỗi hoạt động tính vào đâu: các dòng tạo nên số liệu"),
        [words.StrengthSheet] = In(
            "Peacekeepers by mission, and readiness",
            "Lực lượng gìn giữ hòa bình theo phái bộ và mức độ sẵn sàng"),
        [words.DeploymentSheet] = In("Deployments in the period", "Các đợt triển khai trong kỳ"),
        [words.ProjectSheet] = In("Projects under way", "Các dự án đang thực hiện"),
        [words.MilestoneSheet] = In("Milestones of these projects", "Các mốc của dự án"),
        [words.PublicationSheet] = In("Publications of the period", "Tin, bài trong kỳ"),
        [words.ProgrammeSheet] = In("The approved programme and what became of it", "Chương trình đã duyệt và kết quả thực hiện"),
        [words.GroupSheet] = In("Working groups of several agencies", "Tổ công tác liên cơ quan"),
        [words.TaskSheet] = In(
            "Orientations set, closed or open in the period",
            "Nhiệm vụ, phương hướng đề ra, kết thúc hoặc chưa kết thúc trong kỳ"),
        [words.ReadinessSheet] = In(
            "What was stated of the readiness of units", "Mức độ sẵn sàng của các đơn vị theo báo cáo"),
        [words.ReturnSheet] = In("Returns expected of the units", "Báo cáo các đơn vị phải gửi"),
        [words.AgreementSheet] = In("Agreements signed or in force", "Điều ước, thỏa thuận ký kết hoặc còn hiệu lực"),
        [words.ProposalSheet] = In("Advice to the Party and the State", "Tham mưu với Đảng và Nhà nước"),
        [words.SituationSheet] = In("Notes on the situation", "Diễn biến tình hình"),
        [words.NoteSheet] = In("Rules, definitions and what is not counted", "Quy tắc, định nghĩa và phần không được tính"),
    };

    private string In(string english, string vietnamese) => language == Language.English ? english : vietnamese;
}
