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
        var compared = review.Figures.All.SelectMany(figure => Others(figure.Key)).ToHashSet();
        var own = review.Figures.All.Where(figure => !compared.Contains(figure.Key)).ToList();
        var shown = own.Where(figure => IsMain(figure) || HasNumber(review, figure)).ToList();
        speaker.Table(
        [
            [
                speaker.In("Figure", "Số liệu"), speaker.In("Value", "Giá trị"), speaker.In("Previous", "Kỳ trước"),
                speaker.In("Last year", "Năm trước"), speaker.In("Unit", "Đơn vị"), speaker.In("Records", "Bản ghi"),
            ],
            .. shown.Select(figure => Row(speaker, review, figure)),
        ]);
        if (shown.Count < own.Count) speaker.Remark(LeftOut(own.Count - shown.Count));
        foreach (var note in ReviewNotes.Of(review)) speaker.Remark(note);
    }

    private static IReadOnlyList<string> Row(Speaker speaker, QuarterReview review, Figure figure) =>
    [
        figure.Key.Text, .. Compared(review, figure).Select(other => other is null ? "" : Value(speaker, other)),
        RecordCode.Of(figure.Unit), figure.Records.Count.ToString(CultureInfo.InvariantCulture),
    ];

    private static IEnumerable<Figure?> Compared(QuarterReview review, Figure figure)
    {
        yield return figure;
        yield return review.Figures.TryGet(figure.Key.InPreviousPeriod, out var previous) ? previous : null;
        yield return review.Figures.TryGet(figure.Key.InLastYear, out var lastYear) ? lastYear : null;
    }

    private static IEnumerable<FigureKey> Others(FigureKey key) => [key.InPreviousPeriod, key.InLastYear, key.InYearToDate];

    private static bool HasNumber(QuarterReview review, Figure figure) =>
        Compared(review, figure).Any(other => other?.Value is not (null or 0));

    private static bool IsMain(Figure figure) =>
        figure.Key.Text.StartsWith("total.", StringComparison.Ordinal)
        || figure.Key.Text.StartsWith("track.", StringComparison.Ordinal);

    private static Bilingual LeftOut(int figures) => new(
        $"{figures} figures without a number in any of these periods are left out; --json has them all.",
        $"Không in {figures} số liệu không có giá trị ở các kỳ này; --json in đủ.");

    /// <summary>Zero and missing never look the same (counting rule 15).</summary>
    public static string Value(Speaker speaker, Figure figure) => figure.Basis switch
    {
        Basis.NoReturn => speaker.In("no return", "chưa báo cáo"),
        Basis.NotKept => "–",
        _ => figure.Value?.ToString("0.##", CultureInfo.InvariantCulture) ?? "–",
    };
}
