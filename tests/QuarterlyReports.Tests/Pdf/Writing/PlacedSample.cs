using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Fonts;
using QuarterlyReports.Pdf.Layout;

namespace QuarterlyReports.Tests.Pdf.Writing;

/// <summary>
/// Documents placed by hand, for the writer: small ones to break, and one that holds every kind of mark and structure.
/// </summary>
public static class PlacedSample
{
    public const double A4Width = 595.28;
    public const double A4Height = 841.89;

    private static readonly Color Ink = new(0, 0, 0);
    private static readonly Color Blue = new(0x1F, 0x4E, 0x79);
    private static readonly Color Red = new(0xC0, 0, 0);

    public static DocumentProperties Properties { get; } = new()
    {
        Title = "Báo cáo công tác đối ngoại quốc phòng quý I năm 2018",
        Subject = "Quý I (01/01 – 31/03) & so sánh <cùng kỳ>",
        Author = "Cục Đối ngoại",
        Date = new DateOnly(2018, 4, 5),
    };

    /// <summary>One page with these paragraphs, one a line.</summary>
    public static PlacedDocument Lines(FontFace face, params string[] lines)
    {
        var root = new StructureElement(StructureRole.Document, parent: null);
        var marks = lines.Select((line, index) =>
            (Mark)TextIn(new(StructureRole.Paragraph, root), line, 60, 80 + index * 22, face));
        return Document(root, Page("1", [.. marks]));
    }

    public static PlacedDocument Document(StructureElement root, params PlacedPage[] pages) => new()
    {
        LanguageTag = "vi",
        Properties = Properties,
        Pages = pages,
        Structure = root,
        Destinations = [],
        Outline = [],
    };

    public static PlacedPage Page(string label, params Mark[] marks) => new(A4Width, A4Height, label, marks);

    public static Mark.Text TextIn(
        StructureElement? element, string content, double left, double baseline, FontFace face = FontFace.Serif) =>
        new(element, face, 13, Ink, left, baseline, content);

    /// <summary>
    /// Two portrait pages and a landscape one, with contents, table over two pages, figure, list, note, and artifacts.
    /// </summary>
    public static PlacedDocument Everything()
    {
        var root = new StructureElement(StructureRole.Document, parent: null);
        var contents = ContentsPage(root);
        var (table, tableStart) = TableStart(root);
        var tableEnd = TableEnd(table);
        var landscape = new PlacedPage(A4Height, A4Width, "A", FigurePage(root));
        return Document(root, Page("1", [.. contents, .. tableStart]), Page("2", tableEnd), landscape) with
        {
            Destinations = [new("số-liệu", 0, 300), new("bang-1", 0, 300), new("hinh-1", 2, 80)],
            Outline = [new(1, "I. Kết quả", "bang-1"), new(2, "Bảng 1 (theo khu vực)", "bang-1"), new(1, "II. Hình", "hinh-1")],
        };
    }

    private static Mark[] ContentsPage(StructureElement root)
    {
        var heading = new StructureElement(StructureRole.Heading1, root);
        var contents = new StructureElement(StructureRole.Contents, root);
        var item = new StructureElement(StructureRole.ContentsItem, contents);
        var link = new StructureElement(StructureRole.Link, item);
        var paragraph = new StructureElement(StructureRole.Paragraph, root);
        var foreign = new StructureElement(StructureRole.Span, paragraph) { LanguageTag = "en" };
        var note = new StructureElement(StructureRole.Note, paragraph);
        return
        [
            TextIn(heading, "BÁO CÁO KẾT QUẢ", 200, 100, FontFace.SerifBold),
            TextIn(link, "Bảng 1. Đoàn ra, đoàn vào", 85, 140),
            new Mark.Link(link, new Box(85, 128, 420, 16), "bang-1", "Đến Bảng 1, trang 1"),
            new Mark.Line(null, Ink, 0.5, 260, 138, 490, 138),
            TextIn(link, "1", 500, 140),
            TextIn(paragraph, "Trong kỳ có 12 đoàn, theo", 85, 180) with { SpaceFollows = true, ExtraWordSpacePoints = 6 },
            TextIn(foreign, "ASEAN Defense Ministers’ Meeting", 85, 200, FontFace.SerifItalic),
            TextIn(paragraph, ", không kể đoàn lẻ.", 290, 200),
            TextIn(note, "1) Theo ngày bắt đầu.", 85, 220),
        ];
    }

    private static (StructureElement Table, Mark[] Marks) TableStart(StructureElement root)
    {
        var table = new StructureElement(StructureRole.Table, root);
        var caption = new StructureElement(StructureRole.Caption, table);
        var head = new StructureElement(StructureRole.TableRow, new StructureElement(StructureRole.TableHead, table));
        var region = new StructureElement(StructureRole.HeaderCell, head) { Scope = HeaderScope.Column, RowSpan = 2 };
        var visits = new StructureElement(StructureRole.HeaderCell, head) { Scope = HeaderScope.Column, ColumnSpan = 2 };
        var row = new StructureElement(StructureRole.TableRow, new StructureElement(StructureRole.TableBody, table));
        var name = new StructureElement(StructureRole.HeaderCell, row) { Scope = HeaderScope.Row };
        _ = new StructureElement(StructureRole.DataCell, row);
        var count = new StructureElement(StructureRole.DataCell, row);
        return (table,
        [
            TextIn(caption, "Bảng 1. Số đoàn theo khu vực", 85, 310),
            new Mark.Fill(null, new Color(0xDD, 0xE6, 0xF0), new Box(85, 320, 425, 24)),
            TextIn(region, "Khu vực", 90, 336, FontFace.SansBold),
            TextIn(visits, "Đoàn", 300, 336, FontFace.SansBold),
            new Mark.Line(null, Ink, 0.7, 85, 344, 510, 344),
            TextIn(name, "Đông Nam Á, gồm", 90, 360, FontFace.Sans) with { SpaceFollows = true },
            TextIn(count, "11", 480, 360, FontFace.Sans),
        ]);
    }

    private static Mark[] TableEnd(StructureElement table)
    {
        var body = table.Children[2];
        var name = body.Children[0].Children[0]; // the row breaks between the pages
        var row = new StructureElement(StructureRole.TableRow, body);
        var other = new StructureElement(StructureRole.HeaderCell, row) { Scope = HeaderScope.Row };
        var inward = new StructureElement(StructureRole.DataCell, row);
        var outward = new StructureElement(StructureRole.DataCell, row);
        return
        [
            TextIn(null, "Bảng 1 (tiếp theo)", 85, 60, FontFace.SansItalic),
            TextIn(name, "Ti-mo Lét-xtê", 90, 90, FontFace.Sans),
            TextIn(other, "Châu Âu", 90, 120, FontFace.Sans),
            TextIn(inward, "3", 400, 120, FontFace.Sans),
            TextIn(outward, "4", 480, 120, FontFace.Sans),
        ];
    }

    private static Mark[] FigurePage(StructureElement root)
    {
        var figure = new StructureElement(StructureRole.Figure, root)
        {
            AlternativeText = "Biểu đồ đường: 3, 7 rồi 5 đoàn.",
            Bounds = new Box(80, 80, 400, 220),
        };
        var list = new StructureElement(StructureRole.List, root);
        var item = new StructureElement(StructureRole.ListItem, list);
        return
        [
            new Mark.Path(figure, Blue, 2, IsFilled: false, [(90, 250), (200, 120), (220, 260), (460, 150)]),
            new Mark.Path(figure, Red, 0, IsFilled: true, [(450, 140), (470, 140), (460, 160)]),
            TextIn(figure, "Quý I", 90, 290, FontFace.Sans),
            TextIn(new(StructureRole.Label, item), "–", 85, 330),
            TextIn(new(StructureRole.ListBody, item), "Gạch đầu dòng", 100, 330),
            new Mark.Frame(null, Red, 1.5, new Box(600, 60, 150, 30)),
            TextIn(null, "LƯU HÀNH NỘI BỘ", 605, 80, FontFace.SansBold),
        ];
    }
}
