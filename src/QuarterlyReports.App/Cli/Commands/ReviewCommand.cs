using System.CommandLine;
using QuarterlyReports.App.Runs;

namespace QuarterlyReports.App.Cli.Commands;

internal static class ReviewCommand
{
    public static Command For(Door door)
    {
        var review = new ReviewOptions(door);
        var document = new DocumentOptions(door, ReviewFormats.Available);
        var template = door.Value("--template", "NAME",
            new("Template; default quarterly-review.", "Mẫu báo cáo; mặc định quarterly-review."));
        var attach = door.Flag("--attach-workbook", new(
            "Put the workbook into the PDF (PDF/A-3a).", "Đính kèm bảng tính vào tệp PDF (PDF/A-3a)."));
        var command = door.Command(
            "review",
            new("Makes the review; prints path, pages or sheets, bytes and sha256 of each file.",
                "Lập báo cáo; in đường dẫn, số trang hoặc bảng, số byte và sha256 của từng tệp."),
            "qreports review 2018-Q1 --out out",
            "qreports review 2018-Q1 --template minister-brief --formats pdf",
            "qreports review 2018-Q1 --edition public --lang vi --formats pdf --date 2018-04-05 --number 05/BC-BQP");
        review.AddTo(command);
        document.AddTo(command);
        command.Add(template);
        command.Add(attach);
        command.SetAction(line =>
        {
            var order = document.Read(line, review.Read(line), line.GetValue(template) ?? door.Settings.Template);
            order = order with { AttachesWorkbook = line.GetValue(attach) };
            MadeFiles.Print(door, ReviewRun.Run(door.Workplace(), order, door.Outside.Stop));
            return ExitCode.Done;
        });
        return command;
    }
}
