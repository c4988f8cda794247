using QuarterlyReports.Core.Documents;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Pdf;

/// <summary>
/// A document with every kind of block and inline, in Vietnamese with an English phrase; long enough to break its pages.
/// </summary>
internal static class EveryBlock
{
    public static Document Document => new()
    {
        LanguageTag = "vi-VN",
        Properties = new()
        {
            Title = "Báo cáo thử",
            Subject = "Quý I năm 2018",
            Author = "Cục Đối ngoại",
            Date = new DateOnly(2018, 4, 5),
        },
        Marks = new()
        {
            Secrecy = "MẬT",
            Notices = ["Số liệu sơ bộ"],
            Address = "Số 7 Nguyễn Tri Phương, Hà Nội",
            RunningTitle = "Báo cáo quý I năm 2018",
        },
        RecordLists =
        [
            new("danh-sach-1", "Đoàn ra", "2 hồ sơ", "bang-1", "Bảng 1",
                [new("2", "bang-2-dong-2", []), new("1", "bang-2-dong-1", [])]),
        ],
        RecordListsTitle = "Hồ sơ",
        Sections =
        [
            new() { Blocks = [Head, .. Body, new Block.Signature(Signature)] },
            new() { Orientation = PageOrientation.Landscape, RestartsPageNumbers = true, Blocks = [.. Annex] },
        ],
    };

    /// <summary>Every kind of chart.</summary>
    public static Document Charts => Document with
    {
        Sections =
        [
            new()
            {
                Blocks =
                [
                    .. EveryChart.All.Select(chart => new Block.Figure(
                        chart.Key, [new Inline.Text($"Hình {chart.Key}")], chart.Value, "Láng giềng 3, nước lớn 40.")),
                ],
            },
        ],
    };

    private static Block.OfficialHead Head => new(new DocumentHead
    {
        ParentBody = "BỘ QUỐC PHÒNG",
        IssuingBody = "CỤC ĐỐI NGOẠI",
        Number = "Số: 05/BC-ĐN",
        NationalName = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        Motto = "Độc lập - Tự do - Hạnh phúc",
        PlaceAndDate = "Hà Nội, ngày 05 tháng 4 năm 2018",
        DocumentType = "BÁO CÁO",
        Subject = "Kết quả công tác đối ngoại quốc phòng quý I năm 2018",
        SubjectNotes = ["(từ 01/01/2018 đến 31/3/2018)"],
        Addressee = "Kính gửi: Thủ trưởng Bộ Quốc phòng",
        SecrecyStamp = "MẬT",
        Urgency = new("HỎA TỐC", 30),
        DigitalSignature = "Cục Đối ngoại, 05.04.2018 10:30:00 +07:00",
        Stamps = ["XEM XONG TRẢ LẠI", "LƯU HÀNH NỘI BỘ"],
        CopyNumber = "Bản số: 02",
    });

    private static SignatureContent Signature => new()
    {
        RecipientsLabel = "Nơi nhận:",
        Recipients = ["- Như trên;", "- Lưu: VT, ĐN. 05"],
        Drafter = "PL.(300)",
        Authority = ["KT. CỤC TRƯỞNG", "PHÓ CỤC TRƯỞNG"],
        Signer = "Đại tá Nguyễn Văn A",
    };

    private static IEnumerable<Block> Body =>
    [
        new Block.Contents("MỤC LỤC", 2),
        new Block.Heading(1, "ket-qua", Words("I. KẾT QUẢ")),
        new Block.Paragraph(Words("Trong quý có 12 hoạt động với Lào (2) và Campuchia (1)."), ParagraphRole.Lead),
        new Block.Paragraph(
        [
            new Inline.Text("Hội nghị "), new Inline.Text("ASEAN Defense Ministers’ Meeting", Emphasis.Italic, "en-US"),
            new Inline.Text(" họp ngày\u00A005/2; xem "), new Inline.Link("bang-1", [new Inline.Text("Bảng 1")]),
            new Inline.Text(" và "),
            new Inline.Link("hinh-1", [new Inline.Text("Hình 1", Emphasis.Bold)]), new Inline.Text("."),
            new Inline.Anchor("cho-nay"), new Inline.LineBreak(),
            new Inline.Text("Một hoạt động"),
            new Inline.Footnote(1,
            [
                new Inline.Text("Hoạt động đếm một lần vào ngày bắt đầu; xem "),
                new Inline.Link("bang-1", [new Inline.Text("Bảng 1")]),
                new Inline.Text(". " + string.Join(' ', Enumerable.Repeat("Số liệu lấy từ báo cáo của các đơn vị.", 9))),
            ]),
            new Inline.Text(" là một lần hai bên gặp nhau. "),
            new Inline.Text(string.Join(' ', Enumerable.Repeat("Hai bên trao đổi về hợp tác quốc phòng.", 12))),
        ]),
        new Block.Heading(2, "song-phuong", Words("1. Song phương")),
        new Block.List(
        [
            new("a)", Words("Đoàn ra"), [new("-", Words("Châu Á")), new("-", Words("Châu Âu"))]),
            new("b)", [.. Words("Đoàn vào"), new Inline.Footnote(2, Words("Kể cả các đoàn quá cảnh."))]),
        ]),
        new Block.Table(Table("bang-1", rows: 45)),
        new Block.Figure("hinh-1", Words("Hình 1. Hoạt động theo khu vực"), Chart, "Đông Nam Á 7, châu Âu 5."),
        new Block.Paragraph(Words("Số liệu đếm theo ngày bắt đầu."), ParagraphRole.Note),
        new Block.Paragraph(Words("Không có hoạt động."), ParagraphRole.Quiet),
        new Block.Paragraph(Words("Một hoạt động chưa có hồ sơ."), ParagraphRole.Warning),
    ];

    private static IEnumerable<Block> Annex =>
    [
        new Block.Heading(1, "phu-luc", [.. Words("Phụ lục"), new Inline.LineBreak(), .. Words("DANH MỤC HOẠT ĐỘNG")])
        {
            IsAnnexTitle = true,
        },
        new Block.Paragraph(Words("(Kèm theo báo cáo)"), ParagraphRole.Centred),
        new Block.Table(Table("bang-2", rows: 3)),
        new Block.PageBreak(),
        new Block.Heading(2, "ghi-chu", Words("Ghi chú")),
        new Block.Heading(3, "nguon", Words("Nguồn")),
        new Block.Heading(4, "so", Words("Sổ theo dõi")),
        new Block.Paragraph(Words("Hết.")),
    ];

    private static Chart.StackedBars Chart => new(
        ["Đông Nam Á", "Châu Âu"], [new("Đoàn ra", [4, 2], ["4", "2"]), new("Đoàn vào", [3, 3], ["3", "3"])]);

    private static TableContent Table(string id, int rows) => new()
    {
        Id = id,
        Caption = Words("Bảng. Số hoạt động"),
        Columns =
        [
            new("Khu vực"),
            new("Ra", ColumnAlignment.Number) { Groups = ["Đoàn"] },
            new("Vào", ColumnAlignment.Number) { Groups = ["Đoàn"] },
        ],
        Rows =
        [
            new([new(Words("Châu Á"), ColumnSpan: 3)], RowRole.Group),
            .. Enumerable.Range(1, rows).Select(row =>
                new TableRow(
                [
                    TableCell.Of($"Đối tác {row}"), TableCell.Of($"{row}") with { Target = row == 2 ? "danh-sach-1" : null },
                    TableCell.Of(row % 2 == 0 ? "" : "-"),
                ])
                {
                    Anchor = $"{id}-dong-{row}",
                }),
            new([TableCell.Of("trong đó: cấp cao"), TableCell.Of("1"), TableCell.Of("1")], RowRole.OfWhich),
            new([TableCell.Of("Cộng"), TableCell.Of("9"), TableCell.Of("9")], RowRole.Subtotal),
            new([TableCell.Of("Tổng", Emphasis.Bold), TableCell.Of("18"), TableCell.Of("18")], RowRole.Total),
        ],
        Notes = [Words("Ghi chú: đoàn đa phương không tính.")],
    };

    private static Inline[] Words(string text) => [new Inline.Text(text)];
}
