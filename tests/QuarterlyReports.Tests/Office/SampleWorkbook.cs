using QuarterlyReports.Office.Charts;
using QuarterlyReports.Office.Spreadsheet;
using QuarterlyReports.Office.Spreadsheet.Writing;

namespace QuarterlyReports.Tests.Office;

/// <summary>A workbook that uses every feature of the writer once.</summary>
internal static class SampleWorkbook
{
    public const string Summary = "Tổng hợp";
    public const string Visits = "Hoạt động";
    public const string Everything = "Everything";

    private static readonly CellStyle Heading = new() { Bold = true, SizePoints = 16, Color = "1F3864" };
    private static readonly CellStyle Header = new()
    {
        Bold = true,
        Fill = "D9E2F3",
        Border = CellBorder.All,
        Wraps = true,
        Alignment = CellAlignment.Center
    };
    private static readonly CellStyle Body = new() { Border = CellBorder.All, Indent = 1 };
    private static readonly CellStyle Count = new() { Border = CellBorder.All, Format = CellStyle.WholeNumber };
    private static readonly CellStyle Sum = new()
    {
        Border = CellBorder.TopAndBottom,
        Bold = true,
        Format = CellStyle.WholeNumber,
        Anchor = CellAnchor.Middle
    };

    public static IReadOnlyList<Visit> SomeVisits { get; } =
    [
        new("A-1", "Thăm chính thức nước Cộng hòa Dân chủ Nhân dân Lào", "Láng giềng", new(2018, 3, 1), null, 12, 1250.5m),
        new("A-2", "=cmd|' /C calc'!A0", "ASEAN", null, "03/2018", null, null),
        new("A-3", "  space, <b>, & and _x0041_\nsecond line\r\n𝄞 ", "ASEAN", new(2018, 3, 31), null, 0, 0.1m),
        new("A-4", "@SUM(A1)", "", new(2020, 2, 29), null, 3, 1m),
    ];

    public static byte[] Bytes(IReadOnlyList<Visit>? visits = null)
    {
        var stream = new MemoryStream();
        Make(visits ?? SomeVisits).Save(stream);
        return stream.ToArray();
    }

    public static WorkbookWriter Make(IReadOnlyList<Visit> visits)
    {
        var workbook = new WorkbookWriter(new()
        {
            Title = "Báo cáo quý I/2018",
            Subject = "Đối ngoại quốc phòng",
            Author = "Cục Đối ngoại",
            DocumentDate = new(2018, 4, 2),
            LanguageTag = "vi-VN",
        });
        workbook.Add(SummarySheet(visits));
        workbook.Add(VisitSheet(visits));
        workbook.Add(EverythingSheet());
        workbook.Name("Regions", Summary, new(4, 1, 5, 1));
        return workbook;
    }

    private static GridSheet SummarySheet(IReadOnlyList<Visit> visits)
    {
        var sheet = new GridSheet(Summary, [30, 12, 14, 20])
        {
            HasGridLines = false,
            FrozenRows = 3,
            TabColor = "1F3864",
            Print = new() { TitleRows = 3, Footer = new("Báo cáo & quý I/2018", "Trang {page}/{pages}") },
            Filter = new(3, 1, 5, 3),
        };
        sheet.AddTall(26, Cell.Text("Báo cáo hoạt động quý I/2018", Heading));
        sheet.Merge(new(1, 1, 1, 4));
        sheet.Add(Cell.Text("Xem bảng", CellStyle.Plain with { Underlined = true, Color = "0563C1" }), Cell.Blank(),
            Cell.Text("Cả năm", CellStyle.Plain with { Italic = true }));
        sheet.Link(new(2, 1, Visits, new(1, 1), "Mở bảng"));
        sheet.Add(Cell.Text("Khu vực", Header), Cell.Text("Số", Header), Cell.Text("Người", Header));
        string[] regions = ["Láng giềng", "ASEAN"];
        foreach (var region in regions)
        {
            var row = sheet.RowCount + 1;
            sheet.Add(
                Cell.Text(region, Body),
                Cell.Formula($"COUNTIFS(Visits[Khu vực],$A{row})", visits.Count(visit => visit.Region == region), Count),
                Cell.Formula($"SUMIFS(Visits[Người],Visits[Khu vực],$A{row})", visits.Where(visit => visit.Region == region)
                    .Sum(visit => visit.People ?? 0), Count));
        }

        var counted = visits.Count(visit => regions.Contains(visit.Region));
        sheet.Add(Cell.Text("Tổng", Sum), Cell.Formula("SUM(B4:B5)", counted, Sum),
            Cell.Formula("B6&\" hoạt động\"", $"{counted} hoạt động", Sum));
        foreach (var kind in Enum.GetValues<BarChartKind>()) sheet.Draw(ChartOf(kind, visits, regions));
        return sheet;
    }

    private static SheetChart ChartOf(BarChartKind kind, IReadOnlyList<Visit> visits, string[] regions) => new()
    {
        Kind = kind,
        Title = $"Theo khu vực ({kind})",
        Description = "Số hoạt động theo khu vực",
        Area = new(8 + 16 * (int)kind, 1, 22 + 16 * (int)kind, 4),
        Series =
        [
            new()
            {
                Name = "Số",
                NameCell = new CellRange(3, 2).In(Summary),
                CategoryCells = new CellRange(4, 1, 5, 1).In(Summary),
                Categories = regions,
                ValueCells = new CellRange(4, 2, 5, 2).In(Summary),
                Values = [.. regions.Select(region => (double?)visits.Count(visit => visit.Region == region))],
                Color = "2F5597",
                LabelColor = "FFFFFF",
            },
            new()
            {
                Name = "Người",
                CategoryCells = new CellRange(4, 1, 5, 1).In(Summary),
                Categories = regions,
                ValueCells = new CellRange(4, 3, 5, 3).In(Summary),
                Values = [.. regions.Select(region =>
                    (double?)visits.Where(visit => visit.Region == region).Sum(visit => visit.People ?? 0))],
                Color = "A9D18E",
            },
        ],
    };

    private static TableSheet<Visit> VisitSheet(IReadOnlyList<Visit> visits)
    {
        var columns = new TableColumns<Visit>(new() { Anchor = CellAnchor.Top, Wraps = true })
            .Text("Mã", visit => visit.Id)
            .Text("Tên", visit => visit.Title, width: 40)
            .Text("Khu vực", visit => visit.Region)
            .DayOrText("Ngày", visit => (visit.Day, visit.Month))
            .Day("Ngày thật", visit => visit.Day)
            .WholeNumber("Người", visit => visit.People)
            .DecimalNumber("Kinh phí", visit => visit.Cost)
            .Calculated("Gấp đôi", "2*Visits[[#This Row],[Người]]", visit => 2 * (visit.People ?? 0))
            .CalculatedText("Nhãn", "Visits[[#This Row],[Mã]]&\"!\"", visit => visit.Id + "!");
        return new(Visits, "Visits", visits, columns.All)
        {
            FrozenRows = 1,
            FrozenColumns = 1,
            Print = new() { IsLandscape = true, TitleRows = 1, PrintedColumns = 6 },
        };
    }

    private static GridSheet EverythingSheet()
    {
        var sheet = new GridSheet(Everything, [10, 20]) { FrozenColumns = 1 };
        sheet.Add(Cell.Text("text"), Cell.Text("-5"), Cell.Text("'quoted"), Cell.Text("\ttab"));
        sheet.Add(Cell.Number(12345678.25), Cell.Number(-0.1, new() { Format = "0.0%", Alignment = CellAlignment.Right }),
            Cell.Number(0), Cell.Number(1e-7));
        sheet.Add(Cell.Day(new(1900, 3, 1), new() { Format = CellStyle.VietnameseDay }),
            Cell.Day(new(9999, 12, 31), new() { Format = CellStyle.VietnameseDay }));
        sheet.Add(new Cell(new CellContent.Flag(true)), new Cell(new CellContent.Flag(false)),
            Cell.Blank(new() { Border = CellBorder.Bottom, Anchor = CellAnchor.Bottom }));
        return sheet;
    }

    public sealed record Visit(string Id, string Title, string Region, DateOnly? Day, string? Month, int? People, decimal? Cost);
}
