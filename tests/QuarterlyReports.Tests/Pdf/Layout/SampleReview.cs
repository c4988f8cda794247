using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Tests.Pdf.Layout;

/// <summary>A made-up review in either language that uses every block, every role and every kind of chart.</summary>
internal sealed class SampleReview(bool isVietnamese)
{
    public static Document English { get; } = new SampleReview(isVietnamese: false).Document();

    public static Document Vietnamese { get; } = new SampleReview(isVietnamese: true).Document();

    private Document Document() => new()
    {
        LanguageTag = isVietnamese ? "vi-VN" : "en-US",
        Properties = new DocumentProperties
        {
            Title = Say("Review of the first quarter of 2018", "Báo cáo công tác đối ngoại quốc phòng quý I năm 2018"),
            Subject = Say("Defense foreign affairs", "Đối ngoại quốc phòng"),
            Author = Say("Ministry of National Defense", "Bộ Quốc phòng"),
            Date = new DateOnly(2018, 4, 5),
        },
        Marks = new PageMarks
        {
            Secrecy = Say("RESTRICTED", "MẬT"),
            Notices = [Say("Preliminary figures", "Số liệu sơ bộ")],
            RunningTitle = Say("Defense foreign affairs, Q1/2018", "Đối ngoại quốc phòng, quý I/2018"),
        },
        Sections =
        [
            new Section { Blocks = [.. Opening(), .. Regions(), .. Mechanisms(), .. Ending()] },
            new Section { Blocks = Annex(), RestartsPageNumbers = true, Orientation = PageOrientation.Landscape },
        ],
    };

    private IEnumerable<Block> Opening() =>
    [
        new Block.OfficialHead(Head()),
        Paragraph(
            "This review covers the activities of defense foreign affairs from 16 December 2017 to 15 March 2018.",
            "Thực hiện chương trình công tác năm 2018, Bộ Quốc phòng báo cáo kết quả công tác đối ngoại quốc phòng từ ngày "
            + "16 tháng 12 năm 2017 đến ngày 15 tháng 3 năm 2018 như sau:"),
        new Block.Paragraph(
            Words(
                "45 activities with 23 partners were held, nine more than a year before.",
                "Đã tiến hành 45 hoạt động với 23 đối tác, tăng 09 hoạt động so với cùng kỳ năm trước."),
            ParagraphRole.Lead),
        new Block.Contents(Say("CONTENTS", "MỤC LỤC"), DeepestLevel: 2),
    ];

    private DocumentHead Head() => new()
    {
        ParentBody = Say("Ministry of National Defense", "Bộ Quốc phòng"),
        IssuingBody = Say("Foreign Relations Department", "Cục Đối ngoại"),
        Number = Say("No.: 05/BC-ĐN", "Số: 05/BC-ĐN"),
        NationalName = Say("Socialist Republic of Vietnam", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
        Motto = Say("Independence - Freedom - Happiness", "Độc lập - Tự do - Hạnh phúc"),
        PlaceAndDate = Say("Hanoi, 5 April 2018", "Hà Nội, ngày 05 tháng 4 năm 2018"),
        DocumentType = Say("Report", "Báo cáo"),
        Subject = Say(
            "Results of defense foreign affairs in the first quarter of 2018 and orientation for the second quarter of 2018",
            "Kết quả công tác đối ngoại quốc phòng quý I năm 2018 và phương hướng, nhiệm vụ quý II năm 2018"),
        SubjectNotes =
        [
            Say("(From 16 December 2017 to 15 March 2018)", "(Từ ngày 16 tháng 12 năm 2017 đến ngày 15 tháng 3 năm 2018)"),
        ],
        Addressee = Say("To: the Standing Board of the Ministry", "Kính gửi: Thủ trưởng Bộ Quốc phòng"),
        SecrecyStamp = Say("RESTRICTED", "MẬT"),
        Stamps = [Say("INTERNAL CIRCULATION", "LƯU HÀNH NỘI BỘ")],
        CopyNumber = Say("Copy No.: 02", "Bản số: 02"),
    };

    private IEnumerable<Block> Regions() =>
    [
        Heading(1, "regions", "I. RESULTS BY REGION", "I. KẾT QUẢ THEO KHU VỰC"),
        Heading(2, "bilateral", "1. Bilateral relations", "1. Quan hệ song phương"),
        new Block.Paragraph(
        [
            Text(
                "The most active partners were Laos (7) and Cambodia (5); see ",
                "Hoạt động nhiều nhất là với Lào (07) và Campuchia (05); xem "),
            new Inline.Link("table-regions", [new(Say("Table 1", "Bảng 1"))]),
            Text(" and, for the single activities, ", " và, về từng hoạt động, "),
            new Inline.Link("record-7", [new(Say("record 7", "hoạt động số 7"))]),
            Text(
                ". Cooperation went deeper in training, peacekeeping and the overcoming of the consequences of war, while "
                + "consultations on maritime security were resumed with several partners after a longer pause.",
                ". Hợp tác tiếp tục đi vào chiều sâu trên các lĩnh vực đào tạo, gìn giữ hòa bình và khắc phục hậu quả chiến "
                + "tranh; các cuộc tham vấn về an ninh biển với một số đối tác được nối lại."),
        ]),
        RegionTable(),
        Heading(3, "asia", "a) Southeast Asia", "a) Khu vực Đông Nam Á"),
        Paragraph(
            "Visits at all levels were exchanged with every neighboring country. Border talks, friendship exchanges and joint "
            + "patrols went on as planned, and the first meeting of the working group on search and rescue took place "
            + "in Vientiane.",
            "Hoạt động trao đổi đoàn các cấp được duy trì với tất cả các nước láng giềng. Giao lưu hữu nghị biên giới, "
            + "tuần tra chung được tiến hành đúng kế hoạch; nhóm công tác về tìm kiếm cứu nạn họp phiên đầu tiên tại "
            + "Viêng Chăn."),
        new Block.Figure(
            "figure-regions",
            Words("Figure 1. Activities by region and form", "Hình 1. Hoạt động theo khu vực và hình thức"),
            RegionChart(),
            Say("Bars by region: Southeast Asia 20, Northeast Asia 9, Europe 11, Americas 5, Africa 0.",
                "Biểu đồ cột theo khu vực: Đông Nam Á 20, Đông Bắc Á 9, châu Âu 11, châu Mỹ 5, châu Phi 0.")),
        Heading(3, "africa", "b) Africa", "b) Khu vực châu Phi"),
        new Block.Paragraph(
            Words("No activity is recorded in this quarter.", "Trong quý không ghi nhận hoạt động nào."), ParagraphRole.Quiet),
        new Block.Paragraph(
            Words("One figure rests on a report without a record behind it; it is not counted.",
                "Có một số liệu nêu trong báo cáo của đơn vị nhưng không có hoạt động tương ứng; số liệu này không được tính."),
            ParagraphRole.Warning),
        new Block.Figure(
            "figure-comparison",
            Words("Figure 2. Compared with the first quarter of 2017", "Hình 2. So sánh với quý I năm 2017"),
            ComparisonChart(),
            Say("Received: 14 against 11. Sent: 21 against 25. Talks: 10, no data for 2017.",
                "Đón: 14 so với 11. Cử: 21 so với 25. Đối thoại: 10, năm 2017 chưa có số liệu.")),
    ];

    private IEnumerable<Block> Mechanisms() =>
    [
        Heading(1, "mechanisms", "II. MULTILATERAL MECHANISMS", "II. CƠ CHẾ ĐA PHƯƠNG"),
        Paragraph(
            "The mechanisms of ASEAN remained the centre of multilateral work:",
            "Các cơ chế của ASEAN tiếp tục là trọng tâm của đối ngoại đa phương:"),
        new Block.List(
        [
            Item(
                "a)",
                "ADMM-Plus: the expert working groups met on peacekeeping, military medicine and cyber security, and agreed "
                + "on their programs until 2020.",
                "ADMM+: các nhóm chuyên gia về gìn giữ hòa bình, quân y và an ninh mạng đã họp, thống nhất chương trình hoạt "
                + "động đến năm 2020.",
                Item("-", "Peacekeeping: second meeting, Hanoi.", "Gìn giữ hòa bình: phiên họp thứ hai, Hà Nội."),
                Item(
                    "-",
                    "Military medicine: exercise planned for the third quarter.",
                    "Quân y: dự kiến diễn tập trong quý III.")),
            Item("b)", "ARF: one workshop.", "ARF: một hội thảo."),
            Item(isVietnamese ? "đ)" : "c)", "United Nations: preparation of the level-2 field hospital.",
                "Liên hợp quốc: chuẩn bị triển khai bệnh viện dã chiến cấp 2."),
        ]),
        new Block.Figure(
            "figure-partners",
            Words("Figure 3. Mechanisms by number of activities", "Hình 3. Cơ chế theo số hoạt động"),
            new Chart.Bars(["ADMM+", "ARF", Say("United Nations peacekeeping operations", "Gìn giữ hòa bình Liên hợp quốc")],
                Series(Say("Activities", "Số hoạt động"), 9, 4, 2)),
            Say("ADMM-Plus 9, ARF 4, United Nations 2.", "ADMM+ 9, ARF 4, Liên hợp quốc 2.")),
        new Block.Figure(
            "figure-months",
            Words("Figure 4. Activities by month", "Hình 4. Hoạt động theo tháng"),
            new Chart.Columns(
                [Say("December", "Tháng 12"), Say("January", "Tháng 01"), Say("February", "Tháng 02"), Say("March", "Tháng 3")],
                [Series(Say("Received", "Đón"), 4, 6, 2, 5), Series(Say("Sent", "Cử"), 3, 9, 0, 8)]),
            Say("Received 4, 6, 2, 5; sent 3, 9, 0, 8.", "Đón 4, 6, 2, 5; cử 3, 9, 0, 8.")),
    ];

    private IEnumerable<Block> Ending() =>
    [
        Heading(1, "orientation", "III. ORIENTATION FOR THE SECOND QUARTER", "III. PHƯƠNG HƯỚNG QUÝ II"),
        Paragraph(
            "The plan approved for 2018 is carried out in full; visits at high level have priority. Agreements already signed "
            + "are put into practice, and every unit reports its activities within five days of their end.",
            "Triển khai toàn diện kế hoạch năm 2018 đã được phê duyệt, ưu tiên các đoàn cấp cao. Thực hiện có hiệu quả các thỏa "
            + "thuận đã ký; các đơn vị báo cáo kết quả hoạt động trong vòng 05 ngày sau khi kết thúc."),
        new Block.Paragraph(
            Words("Counted by the rules of the annex: an activity belongs to the quarter in which it began.",
                "Số liệu được tính theo quy tắc nêu tại Phụ lục: hoạt động thuộc quý mà hoạt động bắt đầu."),
            ParagraphRole.Note),
        new Block.Signature(new SignatureContent
        {
            RecipientsLabel = Say("Recipients:", "Nơi nhận:"),
            Recipients =
            [
                Say("- As above;", "- Như trên;"),
                Say("- General Staff, General Political Department;", "- Bộ Tổng Tham mưu, Tổng cục Chính trị;"),
                Say("- Archive: Office, FRD. 05", "- Lưu: VT, ĐN. 05"),
            ],
            Authority = [Say("For the Director", "KT. Cục trưởng"), Say("Deputy Director", "Phó Cục trưởng")],
            Signer = Say("Senior Colonel Nguyen Van A", "Đại tá Nguyễn Văn A"),
        }),
    ];

    private Block[] Annex() =>
    [
        new Block.Heading(
            1,
            "annex",
            [.. Words("Annex I", "Phụ lục I"), new Inline.LineBreak(), .. Words("LIST OF ACTIVITIES", "DANH SÁCH HOẠT ĐỘNG")])
        {
            IsAnnexTitle = true,
        },
        new Block.Table(new TableContent
        {
            Id = "table-activities",
            Caption = Words(
                "Table 2. Activities from 16 December 2017 to 15 March 2018", "Bảng 2. Hoạt động từ 16/12/2017 đến 15/3/2018"),
            Columns =
            [
                new(Say("No.", "TT"), ColumnAlignment.Number), new(Say("Dates", "Thời gian")),
                new(Say("Activity", "Hoạt động"), Weight: 4),
                new(Say("Partner", "Đối tác"), Weight: 2), new(Say("Form", "Hình thức"), Weight: 2),
                new(Say("Place", "Địa điểm"), Weight: 1.5),
            ],
            Rows = [.. Enumerable.Range(1, 60).Select(ActivityRow)],
            Notes = [Words("Source: the register of activities.", "Nguồn: sổ theo dõi hoạt động.")],
        }),
    ];

    private TableRow ActivityRow(int number) => new(
    [
        TableCell.Of($"{number}"),
        TableCell.Of(isVietnamese ? "05/01/2018" : "5 Jan 2018"),
        new TableCell(
        [
            Text("Visit of a delegation ", "Đoàn đại biểu "),
            new Inline.Text(
                number % 3 == 0 ? "Đối thoại chính sách quốc phòng" : "Việt Nam", LanguageTag: isVietnamese ? null : "vi-VN"),
            Text(number % 4 == 0 ? " for talks on training and border cooperation" : " on a working visit", " thăm và làm việc"),
        ]),
        TableCell.Of(number % 2 == 0 ? Say("Laos", "Lào") : Say("United Kingdom of Great Britain", "Vương quốc Anh")),
        TableCell.Of(number % 2 == 0 ? Say("Delegation received", "Đón đoàn") : Say("Consultation", "Tham vấn")),
        TableCell.Of(number % 2 == 0 ? Say("Hanoi", "Hà Nội") : Say("Vientiane", "Viêng Chăn")),
    ])
    {
        Anchor = $"record-{number}",
    };

    private Block.Table RegionTable()
    {
        var visits = Say("Visits", "Trao đổi đoàn");
        return new Block.Table(new TableContent
        {
            Id = "table-regions",
            Caption = Words("Table 1. Bilateral activities by region", "Bảng 1. Hoạt động song phương theo khu vực"),
            Columns =
            [
                new(Say("Region", "Khu vực")),
                Number("Received", "Đón", visits, Say("High level", "Cấp cao")),
                Number("Sent", "Cử", visits, Say("High level", "Cấp cao")),
                Number("Received", "Đón", visits, Say("Working level", "Cấp làm việc")),
                Number("Sent", "Cử", visits, Say("Working level", "Cấp làm việc")),
                Number("Talks", "Đối thoại"), Number("Total", "Tổng số"),
            ],
            Rows =
            [
                new([new(Words("Neighbors", "Các nước láng giềng"), 7)], RowRole.Group),
                Row("Laos", "Lào", 1, 2, 3, 1, 0, 7), Row("Cambodia", "Campuchia", 1, 1, 1, 2, 0, 5),
                Row("of which along the border", "trong đó trên biên giới", 0, 0, 1, 1, 0, 2) with { Role = RowRole.OfWhich },
                Row("Neighbors together", "Cộng láng giềng", 2, 3, 4, 3, 0, 12) with { Role = RowRole.Subtotal },
                new([new(Words("Others", "Các nước khác"), 7)], RowRole.Group),
                Row("Europe", "Châu Âu", 1, 0, 3, 4, 3, 11), Row("Africa", "Châu Phi", 0, 0, 0, 0, 0, 0),
                Row("Total", "Tổng số", 3, 3, 7, 7, 3, 23) with { Role = RowRole.Total },
            ],
            Notes =
            [
                Words("An activity with several partners counts once in each region and once in the total.",
                    "Hoạt động có nhiều đối tác được tính một lần cho mỗi khu vực và một lần trong tổng số."),
            ],
        });
    }

    private Chart.StackedBars RegionChart() => new(
        [
            Say("Southeast Asia", "Đông Nam Á"), Say("Northeast Asia", "Đông Bắc Á"), Say("Europe", "Châu Âu"),
            Say("Americas and the Caribbean states", "Châu Mỹ và vùng Ca-ri-bê"), Say("Africa", "Châu Phi"),
        ],
        [
            Series(Say("Delegations received", "Đoàn vào"), 8, 3, 4, 2, 0),
            Series(Say("Delegations sent", "Đoàn ra"), 9, 4, 5, 2, 0),
            Series(Say("Talks", "Đối thoại"), 2, 1, 1, 1, 0), Series(Say("Exchanges", "Giao lưu"), 1, 1, 1, 0, 0),
        ]);

    private Chart.PairedBars ComparisonChart() => new(
        [Say("Delegations received", "Đoàn vào"), Say("Delegations sent", "Đoàn ra"), Say("Talks", "Đối thoại")],
        Series(Say("Q1/2018", "Quý I/2018"), 14, 21, 10),
        new ChartSeries(Say("Q1/2017", "Quý I/2017"), [11, 25, null], ["11", "25", Say("no data", "chưa có số liệu")]));

    private TableColumn Number(string english, string vietnamese, params string[] groups) =>
        new(Say(english, vietnamese), ColumnAlignment.Number) { Groups = groups };

    private TableRow Row(string english, string vietnamese, params int[] values) =>
        new([TableCell.Of(Say(english, vietnamese)), .. values.Select(value => TableCell.Of($"{value}"))]);

    private ListItem Item(string marker, string english, string vietnamese, params ListItem[] children) =>
        new(marker, Words(english, vietnamese), children);

    private static ChartSeries Series(string name, params int[] values) =>
        new(name, [.. values.Select(value => (decimal?)value)], [.. values.Select(value => $"{value}")]);

    private Block.Heading Heading(int level, string id, string english, string vietnamese) =>
        new(level, id, Words(english, vietnamese));

    private Block.Paragraph Paragraph(string english, string vietnamese) => new(Words(english, vietnamese));

    private IReadOnlyList<Inline> Words(string english, string vietnamese) => [Text(english, vietnamese)];

    private Inline.Text Text(string english, string vietnamese) => new(Say(english, vietnamese));

    private string Say(string english, string vietnamese) => isVietnamese ? vietnamese : english;
}
