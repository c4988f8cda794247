using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Core.Samples;

/// <summary>Short assessments of developments that bear on relations: one a month.</summary>
internal static class SampleSituation
{
    private static readonly Note[] Notes =
    [
        new("neighbours", null,
            new("Exchanges at provincial and unit level along the land border keep growing.",
                "Hoạt động giao lưu cấp tỉnh và cấp đơn vị trên tuyến biên giới đất liền tiếp tục được mở rộng."),
            new("Draw up common rules for local exchanges.", "Xây dựng quy định chung cho hoạt động giao lưu ở địa phương.")),
        new("asean", null,
            new("ASEAN countries attach more weight to practical cooperation among their militaries.",
                "Các nước ASEAN chú trọng hơn hợp tác thực chất giữa quân đội các nước."),
            new("Propose new initiatives within existing mechanisms.",
                "Đề xuất sáng kiến mới trong khuôn khổ các cơ chế hiện có.")),
        new("major_powers", null,
            new("Major powers propose more visits and exercises than can be taken up.",
                "Các nước lớn đề nghị nhiều chuyến thăm và diễn tập hơn khả năng tiếp nhận."),
            new("Choose by benefit and balance.", "Lựa chọn trên cơ sở lợi ích và bảo đảm cân bằng.")),
        new("traditional_partners", null,
            new("Training and repair of equipment remain the main interest of traditional partners.",
                "Đào tạo và sửa chữa trang bị tiếp tục là lĩnh vực quan tâm chính của các nước bạn bè truyền thống."),
            new("Propose concrete projects for the next plans of cooperation.",
                "Đề xuất các dự án cụ thể cho kế hoạch hợp tác giai đoạn tới.")),
        new("other_partners", null,
            new("Several European partners open defense attaché offices in the region.",
                "Một số đối tác châu Âu mở phòng tùy viên quốc phòng trong khu vực."),
            new("Study their proposals for regular consultations.", "Nghiên cứu đề nghị tham vấn định kỳ của các đối tác.")),
        new("neighbours", null,
            new("Flows of goods and people across the land border make joint patrols more frequent.",
                "Lưu lượng hàng hóa và người qua lại biên giới đất liền tăng, các cuộc tuần tra chung được tổ chức nhiều hơn."),
            new("Agree a yearly plan of patrols with each neighbor.",
                "Thống nhất kế hoạch tuần tra hằng năm với từng nước láng giềng.")),
        new("asean", null,
            new("Natural disasters in the region call for military support on several occasions.",
                "Thiên tai trong khu vực nhiều lần cần đến sự hỗ trợ của lực lượng quân đội."),
            new("Have a team for humanitarian assistance ready to leave.",
                "Duy trì lực lượng hỗ trợ nhân đạo sẵn sàng lên đường.")),
        new("major_powers", null,
            new("Two major powers publish new defense strategies that speak of the region.",
                "Hai nước lớn công bố chiến lược quốc phòng mới có đề cập khu vực."),
            new("Study the documents and report what they mean for plans of cooperation.",
                "Nghiên cứu các văn kiện, báo cáo tác động đối với kế hoạch hợp tác.")),
        new("other_partners", null,
            new("Partners outside the region offer places at their staff colleges.",
                "Một số đối tác ngoài khu vực cấp suất học tại các học viện chỉ huy, tham mưu."),
            new("Name candidates early and prepare their language training.",
                "Sớm cử học viên và chuẩn bị bồi dưỡng ngoại ngữ.")),
        new(null, "ARF",
            new("The forum takes up new topics of confidence building at sea.",
                "Diễn đàn bổ sung chủ đề mới về xây dựng lòng tin trên biển."),
            new("Prepare a paper on incidents at sea.", "Chuẩn bị tham luận về sự cố trên biển.")),
        new(null, "SLD",
            new("Ministers use the margins of the dialogue for more bilateral meetings each year.",
                "Bên lề đối thoại, các cuộc gặp song phương cấp bộ trưởng tăng qua từng năm."),
            new("Propose meetings and their subjects two months ahead.",
                "Đề xuất các cuộc gặp và nội dung trước hai tháng.")),
        new("traditional_partners", null,
            new("Deliveries of spare parts take longer than agreed.",
                "Việc cung cấp phụ tùng chậm hơn thời hạn đã thỏa thuận."),
            new("Review the contracts that are open.", "Rà soát các hợp đồng đang thực hiện.")),
        new(null, "ADMM-Plus",
            new("The working groups prepare the change of their co-chairs.",
                "Các nhóm chuyên gia chuẩn bị chuyển giao đồng chủ trì."),
            new("Decide which group Vietnam will co-chair.", "Xác định nhóm chuyên gia Việt Nam đồng chủ trì.")),
        new(null, "UNPKO",
            new("The United Nations asks contributing countries for a higher share of women.",
                "Liên hợp quốc đề nghị các nước cử quân tăng tỷ lệ nữ quân nhân."),
            new("Take the share of women into account when units are formed.",
                "Tính đến tỷ lệ nữ quân nhân khi tổ chức lực lượng.")),
    ];

    public static IEnumerable<SituationNote> All(SampleOptions options)
    {
        for (var year = options.FirstYear; year <= options.LastYear; year++)
        {
            for (var month = 1; month <= 12; month++) yield return Made(year, month, options);
        }
    }

    private static SituationNote Made(int year, int month, SampleOptions options)
    {
        var dice = SplitMix64.For(options.Seed + 42, (ulong)(year * 100 + month));
        // A stride that shares no divisor with the length of the list: no year says the same twice.
        var note = Notes[(year * 12 + month) * 3 % Notes.Length];
        return new()
        {
            Id = FormattableString.Invariant($"NOTE-{year}-{month:00}"),
            Secrecy = dice.Chance(850) ? Secrecy.Internal : Secrecy.Mat,
            Source = "Made up for illustration: monthly assessment",
            Region = note.Region,
            Mechanism = note.Mechanism,
            Date = PartialDate.OfDay(new(year, month, dice.Between(5, 26))),
            Text = dice.Chance(900) ? note.Text : note.Text with { English = null },
            Follows = note.Follows,
        };
    }

    private sealed record Note(string? Region, string? Mechanism, Bilingual Text, Bilingual Follows);
}
