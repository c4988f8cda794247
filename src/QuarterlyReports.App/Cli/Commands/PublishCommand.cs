using System.CommandLine;
using QuarterlyReports.App.Runs;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.App.Cli.Commands;

internal static class PublishCommand
{
    // Beside the database: the packs are what it has issued.
    private const string PacksFolder = "releases";

    public static Command For(Door door)
    {
        var review = new ReviewOptions(door);
        var document = new DocumentOptions(door, ReviewFormats.Available);
        var note = door.Value("--note", "TEXT",
            new("Occasion or reason, for the manifest.", "Dịp hoặc lý do, ghi vào bảng kê."));
        var command = door.Command(
            "publish",
            new("Issues the review: a numbered pack of all formats and languages that is never changed again.",
                "Phát hành báo cáo: một bộ tệp có số, đủ định dạng và ngôn ngữ, không bao giờ thay đổi."),
            "qreports publish 2018-Q1 --note \"for the conference of 12 April\"",
            "qreports publish 2018-Q1 --calendar cutoff-15 --preliminary");
        review.AddTo(command);
        document.AddPackTo(command, PacksFolder);
        command.Add(note);
        command.SetAction(line =>
        {
            var packs = Path.Combine(Path.GetDirectoryName(door.DatabasePath)!, PacksFolder); // a full path of a file
            var order = document.ReadPack(line, review.Read(line), door.Settings.Template, packs);
            var result = PublishRun.Run(door.Workplace(), new(order, line.GetValue(note)?.Normalize()), door.Outside.Stop);
            return Say(door, order.Request, result);
        });
        return command;
    }

    private static int Say(Door door, ReviewRequest request, PublishResult result)
    {
        foreach (var obstacle in result.Obstacles) door.Speaker.Failure(obstacle);
        if (result.Obstacles.Count > 0)
        {
            door.Speaker.Result(door.Speaker.In("Nothing was issued.", "Chưa phát hành gì."));
            return ExitCode.AnswerIsNo;
        }

        MadeFiles.Print(door, result.Files);
        var (period, edition, folder) =
            (request.Period.Code, RecordCode.Of(request.Edition), door.ShownPath(result.Folder));
        door.Speaker.Remark(new(
            FormattableString.Invariant($"Issued {period}, {edition} edition, no. {result.Number}: {folder}"),
            FormattableString.Invariant($"Đã phát hành {period}, bản {edition}, số {result.Number}: {folder}")));
        return ExitCode.Done;
    }
}
