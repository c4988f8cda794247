using System.CommandLine;
using QuarterlyReports.App.Runs;
using QuarterlyReports.Core.Calendar;

namespace QuarterlyReports.App.Cli.Commands;

internal static class BriefCommand
{
    public static Command For(Door door)
    {
        var review = new ReviewOptions(door);
        var document = new DocumentOptions(door, BriefRun.Formats);
        var about = door.Argument("PARTNER|MECHANISM", new(
            "Code or name, such as USA, Laos or ADMM-Plus.", "Mã hoặc tên, chẳng hạn USA, Lào hoặc ADMM-Plus."));
        var from = door.Value("--from", "PERIOD", new(
            "First period, 2018-Q1; default where the records begin.", "Kỳ đầu, 2018-Q1; mặc định từ hồ sơ đầu tiên."));
        var to = door.Value("--to", "PERIOD", new(
            "Last period, 2018-Q2; default where the records end.", "Kỳ cuối, 2018-Q2; mặc định đến hồ sơ cuối cùng."));
        var command = door.Command(
            "brief",
            new("The dossier of one partner or mechanism: activities, agreements, projects, situation, what comes next.",
                "Hồ sơ tóm tắt về một đối tác hoặc cơ chế: hoạt động, văn bản hợp tác, dự án, tình hình, việc sắp tới."),
            "qreports brief USA --from 2018-Q1 --to 2018-Q2 --out out",
            "qreports brief ADMM-Plus --lang vi --formats pdf,docx");
        command.Add(about);
        command.Add(from);
        command.Add(to);
        review.AddWithoutPeriodTo(command);
        document.AddTo(command);
        command.SetAction(line =>
        {
            var calendar = review.CalendarIn(line);
            var order = new BriefOrder
            {
                About = line.GetValue(about)!, // arity: exactly one
                From = Period(line.GetValue(from), calendar),
                To = Period(line.GetValue(to), calendar),
                Calendar = calendar,
                Ceiling = review.CeilingIn(line),
                Document = period => document.Read(line, review.Read(line, period), BriefRun.Template),
            };
            MadeFiles.Print(door, BriefRun.Run(door.Workplace(), order, door.Outside.Stop));
            return ExitCode.Done;
        });
        return command;
    }

    private static ReviewPeriod? Period(string? typed, ReportingCalendar calendar) =>
        typed is null ? null : PeriodReader.Read(typed, calendar);
}
