using System.CommandLine;
using System.Globalization;
using QuarterlyReports.App.Runs;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.App.Cli.Commands;

internal static class FiguresCommand
{
    public static Command For(Door door)
    {
        var review = new ReviewOptions(door);
        var command = door.Command(
            "figures",
            new("Every figure of a review, with its key, unit, basis and records.",
                "Mọi số liệu của báo cáo, kèm khóa, đơn vị, cơ sở và bản ghi."),
            "qreports figures 2018-Q1", "qreports figures 2018-Q1 --edition public --json");
        review.AddTo(command);
        command.Add(door.Json);
        command.SetAction(line =>
        {
            var figures = FiguresRun.Run(door.Workplace(), review.Read(line), door.Outside.Stop);
            if (line.GetValue(door.Json)) FiguresJson.Write(figures, door.Outside.Output);
            else Print(door.Speaker, figures);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Print(Speaker speaker, QuarterReview review)
    {
        List<IReadOnlyList<string>> rows =
        [
            [
                speaker.In("Figure", "Số liệu"), speaker.In("Value", "Giá trị"), speaker.In("Unit", "Đơn vị"),
                speaker.In("Records", "Bản ghi"),
            ],
        ];
        rows.AddRange(review.Figures.All.Select(figure => new[]
        {
            figure.Key.Text, Value(speaker, figure), RecordCode.Of(figure.Unit),
            figure.Records.Count.ToString(CultureInfo.InvariantCulture),
        }));
        speaker.Table(rows);
        foreach (var note in ReviewNotes.Of(review)) speaker.Remark(note);
    }

    /// <summary>Zero and missing never look the same (counting rule 15).</summary>
    public static string Value(Speaker speaker, Figure figure) => figure.Basis switch
    {
        Basis.NoReturn => speaker.In("no return", "chưa báo cáo"),
        Basis.NotKept => "–",
        _ => figure.Value?.ToString("0.##", CultureInfo.InvariantCulture) ?? "–",
    };
}
