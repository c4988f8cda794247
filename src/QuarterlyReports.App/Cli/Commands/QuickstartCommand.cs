using System.CommandLine;
using QuarterlyReports.App.Runs;

namespace QuarterlyReports.App.Cli.Commands;

internal static class QuickstartCommand
{
    private const string DatabaseName = "quarterly-reports.db";

    public static Command For(Door door)
    {
        var output = door.Value("--out", "DIR",
            new("Folder for the database and the review; default out.", "Thư mục chứa cơ sở dữ liệu và báo cáo; mặc định out."));
        var command = door.Command(
            "quickstart",
            new("Makes a database from the sample data and the Q1/2018 review in every format and both languages.",
                "Tạo cơ sở dữ liệu từ dữ liệu mẫu và lập báo cáo Quý I/2018 ở mọi định dạng, hai ngôn ngữ."),
            "qreports quickstart", "qreports quickstart --out demo");
        command.Add(output);
        command.SetAction(line =>
        {
            var folder = door.FullPath(line.GetValue(output) ?? "out");
            var isNamed = line.GetValue(door.Database) is not null;
            var place = door.WorkplaceAt(isNamed ? door.DatabasePath : Path.Combine(folder, DatabaseName));
            var made = QuickstartRun.Run(place, folder, door.Outside.Stop);
            var shown = door.ShownPath(place.DatabasePath);
            door.Speaker.Remark(new(
                $"The database {shown} holds {made.Activities} activities and {made.Directives} directives.",
                $"Cơ sở dữ liệu {shown} có {made.Activities} hoạt động và {made.Directives} định hướng."));
            MadeFiles.Print(door, made.Files);
            var next = $"qreports figures 2018-Q1 --database \"{shown}\"";
            door.Speaker.Remark(new($"Next: {next}", $"Tiếp theo: {next}"));
            return ExitCode.Done;
        });
        return command;
    }
}
