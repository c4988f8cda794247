using System.CommandLine;
using QuarterlyReports.App.Runs;
using QuarterlyReports.App.Runs.Exports;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.App.Cli.Commands;

internal static class FormCommand
{
    public static Command For(Door door)
    {
        var kind = door.Argument("KIND", new("activities, or a register such as agreements.",
            "activities, hoặc một sổ như agreements."));
        var output = door.Value("--output", "FILE", new(
            "The workbook to write; default KIND-form.xlsx in this folder.",
            "Tệp cần ghi; mặc định KIND-form.xlsx trong thư mục này."));
        var language = door.Value("--lang", "en|vi",
            new("Language of headings and lists; default that of the messages.",
                "Ngôn ngữ của tiêu đề và danh mục; mặc định theo ngôn ngữ thông báo."));
        var command = door.Command(
            "form",
            new("Makes the empty form in which a unit sends its records, with lists to choose from and an explanation.",
                "Lập biểu trống để đơn vị gửi bản ghi, kèm danh mục để chọn và hướng dẫn."),
            "qreports form activities --lang vi --output bieu-hoat-dong.xlsx",
            "qreports form agreements");
        command.Add(kind);
        command.Add(output);
        command.Add(language);
        command.SetAction(line =>
        {
            var name = line.GetValue(kind)!; // arity: exactly one
            var wanted = ExportKinds.Parse(name);
            var path = door.FullPath(line.GetValue(output) ?? $"{RecordCode.Of(wanted)}-form.xlsx");
            var made = FormRun.Run(door.Workplace(), new(wanted, LanguageOf(line.GetValue(language), door), path));
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
