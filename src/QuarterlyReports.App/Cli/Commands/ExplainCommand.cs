using System.CommandLine;
using QuarterlyReports.App.Runs;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.App.Cli.Commands;

internal static class ExplainCommand
{
    public static Command For(Door door)
    {
        var review = new ReviewOptions(door);
        var key = door.Argument("KEY",
            new("The figure, such as region.neighbours.held.", "Số liệu, chẳng hạn region.neighbours.held."));
        var command = door.Command(
            "explain",
            new("The records behind one figure.", "Các bản ghi tạo nên một số liệu."),
            "qreports explain 2018-Q1 region.neighbours.held",
            "qreports explain 2018-Q1 total.not_placed --calendar cutoff-15 --json");
        review.AddTo(command);
        command.Add(key);
        command.Add(door.Json);
        command.SetAction(line =>
        {
            var wanted = line.GetValue(key)!; // arity: exactly one
            var explained = ExplainRun.Run(door.Workplace(), review.Read(line), wanted, door.Outside.Stop);
            if (line.GetValue(door.Json)) explained.WriteJson(door.Outside.Output);
            else Print(door.Speaker, explained);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Print(Speaker speaker, Explanation explained)
    {
        var figure = explained.Figure;
        speaker.Remark(new(
            $"{figure.Key} = {FiguresCommand.Value(speaker, figure)} ({RecordCode.Of(figure.Unit)})",
            $"{figure.Key} = {FiguresCommand.Value(speaker, figure)} ({RecordCode.Of(figure.Unit)})"));
        if (figure.Recount is { } recount)
            speaker.Remark(new(
                $"That is the figure as issued; the records listed now say {FiguresCommand.Value(speaker, recount)}.",
                $"Đó là số liệu đã phát hành; các bản ghi dưới đây nay cho {FiguresCommand.Value(speaker, recount)}."));
        speaker.Table(explained.Entries.Count > 0 ? Entries(speaker, explained) : Activities(speaker, explained));
    }

    private static IReadOnlyList<IReadOnlyList<string>> Activities(Speaker speaker, Explanation explained) =>
    [
        [
            "id", speaker.In("Date", "Ngày"), speaker.In("Form", "Hình thức"), speaker.In("Partners", "Đối tác"),
            speaker.In("Title", "Tên"),
        ],
        .. explained.Activities.Select(activity => new[]
        {
            activity.Id, activity.Start.ToString(), activity.Form, string.Join("; ", activity.Partners),
            activity.Title.In(speaker.Language),
        }),
    ];

    // All of one register: what it is of, how it stands, and its words.
    private static IReadOnlyList<IReadOnlyList<string>> Entries(Speaker speaker, Explanation explained)
    {
        var register = AllRegisters.Of(explained.Entries[0]);
        var language = speaker.In("_en", "_vi");
        var names = new[] { register.SinceField, "status", register.NeededText + language, register.Identity[0] };
        var fields = register.Fields.Where(field => names.Contains(field.Name)).ToList();
        return
        [
            ["id", .. fields.Select(field => field.Name)],
            .. explained.Entries.Select(entry => new[] { entry.Id }
                .Concat(fields.Select(field => field.Text(entry) ?? "")).ToArray()),
        ];
    }
}
