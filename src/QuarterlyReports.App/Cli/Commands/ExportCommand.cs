using System.CommandLine;
using QuarterlyReports.App.Runs;
using QuarterlyReports.App.Runs.Exports;

namespace QuarterlyReports.App.Cli.Commands;

internal static class ExportCommand
{
    public static Command For(Door door)
    {
        var kind = door.Argument("KIND",
            new("activities, a register such as agreements, or a reference list.",
                "activities, một sổ như agreements, hoặc một danh mục."));
        var from = door.Value("--from", "DAY", new("Activities that touch this day or later.", "Hoạt động từ ngày này."));
        var to = door.Value("--to", "DAY", new("Activities that touch this day or earlier.", "Hoạt động đến hết ngày này."));
        var region = door.Value("--region", "R",
            new("Activities with a partner of this region.", "Hoạt động với đối tác thuộc khu vực này."));
        var partner = door.Value("--partner", "P", new("Activities with this partner.", "Hoạt động với đối tác này."));
        var columns = door.Value("--columns", "NAMES",
            new("Only these columns and the id: title_en,start_date,partners.",
                "Chỉ các cột này và mã: title_vi,start_date,partners."));
        var format = door.Value("--format", "xlsx|csv|json|jsonl",
            new("Else told by the output's name; default csv.", "Nếu không nêu thì theo tên tệp; mặc định csv."));
        var output = door.Value("--output", "FILE|-",
            new("The file to write; - (the default) is standard output.", "Tệp cần ghi; - (mặc định) là đầu ra chuẩn."));
        var command = door.Command(
            "export",
            new("Writes records as a spreadsheet or JSON; xlsx and csv can be edited and imported back.",
                "Xuất bản ghi ra bảng tính hoặc JSON; tệp xlsx và csv có thể sửa rồi nhập lại."),
            "qreports export activities --from 2018-01-01 --to 2018-03-31 --output q1.xlsx",
            "qreports export activities --columns start_date,title_vi,partners --output list.xlsx",
            "qreports export partners --format csv");
        command.Add(kind);
        foreach (var option in new[] { from, to, region, partner, columns, format, output }) command.Add(option);
        command.SetAction(line =>
        {
            var file = line.GetValue(output) is { } path and not "-" ? door.FullPath(path) : null;
            var order = new ExportOrder
            {
                Kind = ExportKinds.Parse(line.GetValue(kind)!), // arity: exactly one
                From = line.GetValue(from) is { } first ? DayReader.Read(first) : null,
                To = line.GetValue(to) is { } last ? DayReader.Read(last) : null,
                Region = line.GetValue(region),
                Partner = line.GetValue(partner),
                Columns = Names(line.GetValue(columns)),
                Format = ExportFormats.Choose(line.GetValue(format), file),
            };
            var sheets = file is null ? ExportRun.Run(door.Workplace(), order, door.Outside.Output, door.Outside.Stop)
                : WrittenTo(door, order, file);
            if (ExportRun.WordOnSheets(order, sheets) is { } word) door.Speaker.Remark(word);
            return ExitCode.Done;
        });
        return command;
    }

    private static string[] Names(string? list) =>
        list?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static int? WrittenTo(Door door, ExportOrder order, string file)
    {
        var made = ExportRun.Run(door.Workplace(), order, file, door.Outside.Stop);
        MadeFiles.Print(door, [made]);
        return made.Sheets;
    }
}
