using System.CommandLine;
using QuarterlyReports.App.Runs;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.App.Cli.Commands;

internal static class CloseDirectiveCommand
{
    public static Command For(Door door)
    {
        var id = door.Argument("ID", new("The directive.", "Mã định hướng."));
        var how = door.Value("--as", "implemented|dropped", new("How it ended.", "Kết thúc như thế nào."));
        var by = door.Value("--by", "NAME", new("The person who closes it.", "Người kết thúc."));
        var on = door.Value("--on", "DAY", new("The day it was closed, 2018-06-29.", "Ngày kết thúc, 2018-06-29."));
        var reason = door.Value("--reason", "TEXT", new("Why; needed for a dropped one.", "Lý do; bắt buộc khi bỏ."));
        var command = door.Command(
            "close", new("Closes a directive as implemented or dropped.", "Kết thúc một định hướng: đã thực hiện hoặc bỏ."),
            "qreports directives close D-2018-Q1-6 --as implemented --by \"Nguyen Van A\" --on 2018-06-29");
        command.Add(id);
        foreach (var option in new[] { how, by, on, reason }) command.Add(option);
        command.SetAction(line =>
        {
            var closing = new DirectiveClosing(
                CodeWords.Parse(
                    line.Required(how), new("an end of a directive", "cách kết thúc"),
                    DirectiveStatus.Implemented, DirectiveStatus.Dropped),
                DayReader.Read(line.Required(on)),
                line.Required(by).Normalize(),
                line.GetValue(reason)?.Normalize());
            var closed = DirectivesRun.Close(door.Workplace(), line.GetValue(id)!, closing); // arity: exactly one
            door.Speaker.Result(DirectivesCommand.Line(door.Speaker, closed));
            return ExitCode.Done;
        });
        return command;
    }
}
