using System.CommandLine;
using QuarterlyReports.App.Runs;
using QuarterlyReports.App.Runs.Exports;
using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.App.Cli.Commands;

internal static class FormCommand
{
    public static Command For(Door door)
    {
        var kind = door.Argument("KIND", new("activities, or a register such as agreements.",
            "activities, hoặc một sổ như agreements."));
        var output = door.Value("--output", "FILE", new(
            "The workbook to write; default KIND-form.xlsx in this folder, with unit and period in its name.",
            "Tệp cần ghi; mặc định KIND-form.xlsx trong thư mục này, kèm đơn vị và kỳ trong tên."));
        var unit = door.Value("--unit", "UNIT",
            new("The unit that will send it, filled in: a code or name of the list agencies.",
                "Điền sẵn đơn vị gửi biểu: mã hoặc tên trong danh mục agencies."));
        var period = door.Value("--period", "PERIOD",
            new("The period it is for, filled in: 2018-Q2.", "Điền sẵn kỳ báo cáo: 2018-Q2."));
        var language = door.Value("--lang", "en|vi",
            new("Language of headings and lists; default that of the messages.",
                "Ngôn ngữ của tiêu đề và danh mục; mặc định theo ngôn ngữ thông báo."));
        var command = door.Command(
            "form",
            new("Makes the form in which a unit sends its records, with lists to choose from and an explanation.",
                "Lập biểu để đơn vị gửi bản ghi, kèm danh mục để chọn và hướng dẫn."),
            "qreports form activities --lang vi --unit NAVY --period 2018-Q2",
            "qreports form agreements");
        command.Add(kind);
        command.Add(output);
        command.Add(language);
        command.Add(unit);
        command.Add(period);
        command.SetAction(line =>
        {
            var name = line.GetValue(kind)!; // arity: exactly one
            var wanted = ExportKinds.Parse(name);
            var made = FormRun.Run(door.Workplace(), new(wanted, LanguageOf(line.GetValue(language), door), door.FullPath("."))
            {
                Path = line.GetValue(output) is { } path ? door.FullPath(path) : null,
                Unit = line.GetValue(unit),
                Period = line.GetValue(period) is { } typed
                    ? PeriodReader.Read(typed, ReportingCalendar.CalendarYear).Code
                    : null,
            });
            MadeFiles.Print(door, [made]);
            return ExitCode.Done;
        });
        return command;
    }

    private static Language LanguageOf(string? word, Door door) => word switch
    {
        null => door.Speaker.Language,
        "en" => Language.English,
        "vi" => Language.Vietnamese,
        _ => throw new UnusableInputException(new(
            $"--lang '{word}' is neither en nor vi; a form is in one of the two.",
            $"--lang '{word}' không phải en hoặc vi; mỗi biểu dùng một ngôn ngữ.")),
    };
}
