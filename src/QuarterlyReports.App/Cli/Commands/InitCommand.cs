using System.CommandLine;
using QuarterlyReports.App.Runs;

namespace QuarterlyReports.App.Cli.Commands;

internal static class InitCommand
{
    public static Command For(Door door)
    {
        var command = door.Command(
            "init",
            new("Creates or upgrades the database and loads the reference lists.",
                "Tạo hoặc nâng cấp cơ sở dữ liệu và nạp các danh mục."),
            "qreports init", "qreports init --database records/quarterly-reports.db");
        command.SetAction(line =>
        {
            var place = door.Workplace();
            var isNew = InitRun.Run(place, door.Outside.Stop);
            var shown = door.ShownPath(place.DatabasePath);
            door.Speaker.Remark(isNew
                ? new($"Created {shown} with the reference lists.", $"Đã tạo {shown} cùng các danh mục.")
                : new($"{shown} is up to date and has its reference lists.", $"{shown} đã cập nhật và có đủ các danh mục."));
            return ExitCode.Done;
        });
        return command;
    }
}
