using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Publishing.Workbook;

/// <summary>The sentences of the data notes: which rules were used and how the workbook computes.</summary>
internal sealed class NoteWords(Language language)
{
    public string Rules => In("Rules", "Quy tắc");

    public string Live => In("How the figures are computed", "Cách tính số liệu");

    public string Basis => In("Zero and missing", "Số 0 và thiếu số liệu");

    public string Reconciliation => In("Reconciliation", "Đối chiếu");

    public string Restated => In("Restated", "Số liệu điều chỉnh");

    public string RestatedText => In(
        "The periods compared print the figures of the issued reviews. Records have changed since:",
        "Các kỳ so sánh ghi theo số liệu của báo cáo đã phát hành. Hồ sơ đã thay đổi sau đó:");

    public string Coverage => In("Records kept", "Hồ sơ lưu trữ");

    public string Unreviewed => In("Secrecy not reviewed", "Chưa xác định độ mật");

    public string Partial => In("Partial edition", "Bản rút gọn");

    public string LiveText => In(
        "Figures of the period are formulas over the sheets of records in this workbook: "
        + "change a record there and they follow. Figures of other periods are values. A figure key names the same "
        + "figure in every format and language.",
        "Số liệu trong kỳ là công thức tính từ các trang hồ sơ trong bảng tính này: sửa hồ sơ tại đó "
        + "thì số liệu thay đổi theo. Số liệu các kỳ khác là giá trị cố định. Mã số liệu chỉ cùng một số liệu ở mọi định "
        + "dạng và ngôn ngữ.");

    public string Values => In("What is a value", "Phần là giá trị cố định");

    public string ValuesText => In(
        "Columns that say by 1 and 0 whether a record counts, the days of a deployment that count, and how late and how far a "
        + "project is are values. They follow from dates that may be known only to the month or year, and from rules too long "
        + "for a formula that a reader could check. The formulas count these columns. A date known to the month or year only "
        + "is text.",
        "Các cột ghi 1 hoặc 0 (có tính hay không), số ngày được tính của đợt triển khai, mức hoàn thành và số ngày chậm "
        + "của dự án là giá trị cố định: chúng suy từ ngày tháng có thể chỉ biết đến tháng hoặc năm và từ các quy tắc "
        + "dưới đây, không thể viết thành công thức dễ kiểm tra. Các công thức tính trên những cột này. Ngày chỉ biết tháng "
        + "hoặc năm được ghi dưới dạng chữ.");

    public string BasisText => In(
        "0 means that records of the period exist and none falls under the line. A dash means that the database holds "
        + "nothing of the kind for that time; no change is computed from it. \"No return\" means that a report was "
        + "expected and did not come.",
        "Số 0 nghĩa là kỳ đó có hồ sơ nhưng không có hoạt động thuộc dòng này. Dấu gạch nghĩa là cơ sở dữ liệu không "
        + "có số liệu của thời gian đó và không tính tăng/giảm. \"Chưa có báo cáo\" nghĩa là có yêu cầu báo cáo nhưng "
        + "chưa nhận được.");

    public string UnreviewedText => In(
        "Counted records whose secrecy nobody has reviewed; they are treated as internal:",
        "Số hồ sơ được tính nhưng chưa xác định độ mật, được coi là nội bộ:");

    public string PartialText => In(
        "Records above the level of this edition are left out of every figure, list and comparison.",
        "Hồ sơ trên mức của bản này không có trong mọi số liệu, danh mục và so sánh.");

    public string CoverageText => In("Recorded activities begin {window}.", "Hồ sơ ghi các hoạt động bắt đầu {window}.");

    public string CoverageShort => In(
        "The days compared do not lie wholly within these: what is not recorded then is not counted.",
        "Thời gian so sánh không nằm trọn trong khoảng này: hoạt động chưa có hồ sơ thì không được tính.");

    /// <summary>The counting rules that readers of the workbook ask about, one a line.</summary>
    public IReadOnlyList<string> RuleTexts =>
    [
        In("Completed and ongoing activities were held; planned, postponed and cancelled ones are never results.",
            "Hoạt động đã hoàn thành hoặc đang thực hiện được tính; hoạt động theo kế hoạch, tạm hoãn hoặc hủy không "
            + "được tính."),
        In("An activity counts in the one period that contains its counting day. Known to the month or year only, it "
            + "counts when the whole month or year lies in the period; otherwise it is listed below as not placed and "
            + "counted nowhere.",
            "Mỗi hoạt động chỉ tính vào một kỳ, theo ngày tính. Nếu chỉ biết tháng hoặc năm thì tính khi cả tháng hoặc "
            + "cả năm nằm trong kỳ; nếu không, hoạt động được nêu dưới đây là chưa xác định được kỳ và không được tính."),
        In("An activity that only reaches into the period continues from another one and is part of no total.",
            "Hoạt động chỉ kéo dài sang kỳ này là hoạt động tiếp diễn từ kỳ khác, không tính vào tổng."),
        In("Bilateral: one partner country, and no mechanism or one that is only its setting. Multilateral: a "
            + "mechanism's own meeting or programme, or several partners. General: neither. The three add up to the "
            + "total.",
            "Song phương: một nước đối tác, không gắn với cơ chế hoặc cơ chế chỉ là bối cảnh. Đa phương: phiên họp "
            + "hoặc chương trình của một cơ chế, hoặc có nhiều đối tác. Chung: còn lại. Ba kênh cộng lại bằng tổng số."),
        In("A partner belongs to one partner group on any day, and the group of the counting day is used: nobody is "
            + "counted in two groups.",
            "Mỗi đối tác tại một thời điểm chỉ thuộc một nhóm; lấy nhóm tại ngày tính, nên không đối tác nào được tính "
            + "ở hai nhóm."),
        In("\"Of which\" groups overlap and are no parts of a sum. Activities on a mechanism's margins or subject "
            + "count under their partner.",
            "Các nhóm \"trong đó\" có phần trùng nhau, không cộng vào tổng. Hoạt động bên lề hoặc theo chủ đề của cơ "
            + "chế được tính cho đối tác."),
        In("Delegations are counted by trip; the members of a trip are the highest number recorded in it.",
            "Đoàn được tính theo chuyến đi; số người của chuyến là số lớn nhất được ghi."),
        In("A change in percent is given only when the base is at least 5.", "Tỷ lệ phần trăm chỉ nêu khi số gốc từ 5 trở lên."),
    ];

    private string In(string english, string vietnamese) => language == Language.English ? english : vietnamese;
}
