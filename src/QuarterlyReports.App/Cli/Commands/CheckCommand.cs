using System.CommandLine;
using QuarterlyReports.App.Runs;

namespace QuarterlyReports.App.Cli.Commands;

internal static class CheckCommand
{
    public static Command For(Door door)
    {
        var period = door.Argument("PERIOD",
            new("The period to check; without one, everything.", "Kỳ cần kiểm tra; nếu không nêu thì kiểm tra tất cả."));
        period.Arity = ArgumentArity.ZeroOrOne;
        var command = door.Command(
            "check",
            new("Runs every validation rule over the stored records.", "Kiểm tra mọi quy tắc trên các bản ghi đã lưu."),
            "qreports check", "qreports check 2018-Q1 --json");
        command.Add(period);
        command.Add(door.Json);
        command.SetAction(line =>
        {
            var calendar = door.Settings.Calendar;
            var asked = line.GetValue(period) is { } typed ? PeriodReader.Read(typed, calendar) : null;
            var findings = CheckRun.Run(door.Workplace(), asked, door.Settings.TimeZone, door.Outside.Stop);
            FindingsPrint.Print(door, findings, line.GetValue(door.Json));
            return findings.HasErrors ? ExitCode.AnswerIsNo : ExitCode.Done;
        });
        return command;
    }
}
