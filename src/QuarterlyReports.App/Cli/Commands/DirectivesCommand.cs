using System.CommandLine;
using QuarterlyReports.App.Runs;
using QuarterlyReports.Core.Records;
using Directive = QuarterlyReports.Core.Records.Registers.Directive;

namespace QuarterlyReports.App.Cli.Commands;

internal static class DirectivesCommand
{
    public static Command For(Door door)
    {
        var command = door.Command(
            "directives",
            new("The ledger of orientations: what is open, one more, one that is closed.",
                "Sổ định hướng: đang mở, thêm mới, kết thúc."),
            "qreports directives list --open",
            "qreports directives close D-2018-Q1-6 --as implemented --by \"Nguyen Van A\" --on 2018-06-29");
        command.Subcommands.Add(List(door));
        command.Subcommands.Add(AddDirectiveCommand.For(door));
        command.Subcommands.Add(CloseDirectiveCommand.For(door));
        return command;
    }

    /// <summary>One line that says how a directive stands now.</summary>
    public static string Line(Speaker speaker, Directive directive) =>
        $"{directive.Id}  {RecordCode.Of(directive.Status)}  {directive.Text.In(speaker.Language)}";

    private static TaughtCommand List(Door door)
    {
        var open = door.Flag("--open", new("Only those that are not closed.", "Chỉ những định hướng chưa kết thúc."));
        var command = door.Command(
            "list", new("Lists the directives in the order they were set.", "Liệt kê các định hướng theo thứ tự đề ra."),
            "qreports directives list --open");
        command.Add(open);
        command.Add(door.Json);
        command.SetAction(line =>
        {
            var directives = DirectivesRun.List(door.Workplace(), line.GetValue(open));
            if (line.GetValue(door.Json)) DirectivesJson.Write(directives, door.Outside.Output);
            else door.Speaker.Table(Rows(door.Speaker, directives));
            return ExitCode.Done;
        });
        return command;
    }

    private static IReadOnlyList<IReadOnlyList<string>> Rows(Speaker speaker, IReadOnlyList<Directive> directives) =>
    [
        [
            "id", speaker.In("Set in", "Đề ra"), speaker.In("Due in", "Đến hạn"), speaker.In("Status", "Trạng thái"),
            speaker.In("Text", "Nội dung"),
        ],
        .. directives.Select(directive => new[]
        {
            directive.Id, directive.SetIn, directive.DueIn, RecordCode.Of(directive.Status), directive.Text.In(speaker.Language),
        }),
    ];
}
