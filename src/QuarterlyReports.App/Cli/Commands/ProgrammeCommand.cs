using System.CommandLine;
using QuarterlyReports.App.Runs;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.App.Cli.Commands;

internal static class ProgrammeCommand
{
    private static readonly string[] Standings = ["planned", "done", "moved", "cancelled", "open", "outside"];

    public static Command For(Door door)
    {
        var command = door.Command(
            "programme",
            new("The approved programme against what was done.", "Chương trình được phê duyệt so với kết quả thực hiện."),
            "qreports programme status 2018-Q1");
        command.Subcommands.Add(Status(door));
        return command;
    }

    private static TaughtCommand Status(Door door)
    {
        var review = new ReviewOptions(door);
        var command = door.Command(
            "status",
            new("What was planned for a period, by region and track, and what became of it.",
                "Kế hoạch của một kỳ theo nhóm đối tác và kênh, và kết quả thực hiện."),
            "qreports programme status 2018-Q1", "qreports programme status 2018 --json");
        review.AddTo(command);
        command.Add(door.Json);
        command.SetAction(line =>
        {
            var finished = FiguresRun.Run(door.Workplace(), review.Read(line), door.Outside.Stop);
            if (line.GetValue(door.Json)) ProgrammeJson.Write(finished, door.Outside.Output);
            else Print(door.Speaker, finished);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Print(Speaker speaker, QuarterReview review)
    {
        if (review.Figures[FigureKeys.Programme("planned")].Basis != Basis.Recorded)
        {
            speaker.Remark(new(
                $"No approved programme is on record for {review.Period.Code}; import one with 'qreports import programme.csv'.",
                $"Chưa có chương trình được phê duyệt cho {review.Period.Code}; hãy nhập bằng 'qreports import programme.csv'."));
            return;
        }

        speaker.Table(
        [
            [speaker.In("Line", "Nhóm"), .. Standings],
            .. new ProgrammeLines(review.References).All
                .Select(line => Row(speaker, review, line, standing => FigureKeys.Programme(line, standing))),
            Row(speaker, review, speaker.In("total", "tổng"), FigureKeys.Programme),
        ]);
        if (review.Programme.Count > 0) speaker.Table(Items(speaker, review));
    }

    private static IReadOnlyList<string> Row(
        Speaker speaker, QuarterReview review, string name, Func<string, FigureKey> key) =>
        [name, .. Standings.Select(standing => FiguresCommand.Value(speaker, review.Figures[key(standing)]))];

    private static IReadOnlyList<IReadOnlyList<string>> Items(Speaker speaker, QuarterReview review) =>
    [
        [
            "id", speaker.In("Standing", "Tình hình"), speaker.In("Line", "Nhóm"), speaker.In("Activities", "Hoạt động"),
            speaker.In("Title", "Tên"),
        ],
        .. review.Programme.Select(planned => new[]
        {
            planned.Item.Id, RecordCode.Of(planned.Standing), planned.Line,
            string.Join(", ", planned.Activities.Select(counted => counted.Activity.Id)),
            planned.Item.Title.In(speaker.Language),
        }),
    ];
}
