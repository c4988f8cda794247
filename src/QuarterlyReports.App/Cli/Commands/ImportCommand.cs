using System.CommandLine;
using QuarterlyReports.App.Runs;
using QuarterlyReports.App.Runs.Exports;
using QuarterlyReports.App.Runs.Findings;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.App.Cli.Commands;

/// <summary>The options of <c>import</c>, and what it says about what came in.</summary>
internal sealed class ImportCommand
{
    private const int MostFindingsShown = 20;

    private readonly Door _door;
    private readonly Argument<string[]> _paths;
    private readonly Option<string> _kind, _findings, _reason;
    private readonly Option<string[]> _set;
    private readonly Option<bool> _dryRun, _partial;

    private ImportCommand(Door door)
    {
        _door = door;
        var say = door.Speaker;
        _paths = new("PATH")
        {
            HelpName = "PATH",
            Arity = ArgumentArity.OneOrMore,
            Description = say.In(".csv or .xlsx files, or folders of them.", "Tệp .csv, .xlsx hoặc thư mục chứa chúng."),
        };
        _kind = door.Value("--kind", "KIND",
            new("What the files hold; else told by name and columns.", "Loại bản ghi; nếu không thì nhận theo tên và cột."));
        _set = new("--set")
        {
            HelpName = "FIELD=VALUE",
            Arity = ArgumentArity.OneOrMore,
            Description = say.In("A field the file lacks; may be given again.", "Trường mà tệp không có; có thể nêu nhiều lần."),
        };
        _dryRun = door.Flag("--dry-run",
            new("Say what would happen; change nothing.", "Chỉ nêu kết quả dự kiến; không thay đổi gì."));
        _partial = door.Flag("--partial",
            new("Leave rejected rows out instead of stopping.", "Bỏ các dòng bị từ chối thay vì dừng lại."));
        _findings = door.Value("--findings", "FILE",
            new("Write all findings to a .csv, .xlsx or .json file.", "Ghi mọi phát hiện vào tệp .csv, .xlsx hoặc .json."));
        _reason = door.Value("--reason", "TEXT", new("Why, for the history.", "Lý do, ghi vào lịch sử."));
    }

    public static Command For(Door door) => new ImportCommand(door).Command();

    private Command Command()
    {
        var command = _door.Command(
            "import",
            new("Reads records from files, all or nothing, and says what it found.",
                "Đọc bản ghi từ tệp, tất cả hoặc không gì cả, và nêu các phát hiện."),
            "qreports import returns/q1.xlsx",
            "qreports import activities.csv --set status=completed --set secrecy=public --dry-run");
        command.Add(_paths);
        Option[] options = [_kind, _set, _dryRun, _partial, _findings, _reason, _door.Json];
        foreach (var option in options) command.Add(option);
        command.SetAction(line =>
        {
            var result = ImportRun.Run(_door.Workplace(), Order(line), _door.Outside.Stop);
            if (line.GetValue(_door.Json)) result.WriteJson(_door.Outside.Output);
            else Say(result);
            // Rows left out by --partial are an answer of no as well: a nightly run must not take them for done.
            return result.Findings.HasErrors ? ExitCode.AnswerIsNo : ExitCode.Done;
        });
        return command;
    }

    private ImportOrder Order(ParseResult line) => new()
    {
        Paths = [.. line.GetValue(_paths)!.Select(_door.FullPath)], // arity: at least one
        Kind = line.GetValue(_kind) is { } kind ? ExportKinds.Parse(kind) : null,
        Values = Values(line.GetValue(_set) ?? []),
        IsDryRun = line.GetValue(_dryRun),
        IsPartial = line.GetValue(_partial),
        FindingsPath = line.GetValue(_findings) is { } path ? FindingsFile.Checked(_door.FullPath(path)) : null,
        Reason = line.GetValue(_reason),
        TimeZone = _door.Settings.TimeZone,
    };

    private static Dictionary<string, string> Values(IReadOnlyList<string> pairs)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in pairs)
        {
            if (pair.IndexOf('=', StringComparison.Ordinal) is not (> 0 and var equals)) throw NotAPair(pair);
            if (!values.TryAdd(pair[..equals].Trim(), pair[(equals + 1)..].Trim().Normalize())) throw Twice(pair[..equals]);
        }

        return values;
    }

    private void Say(ImportResult result)
    {
        FindingsPrint.Remark(_door, result.Findings, MostFindingsShown);
        DifferencesPrint.Print(_door, result.Differences);
        _door.Speaker.Result(result.Sentence.In(_door.Speaker.Language));
    }

    private static UnusableInputException NotAPair(string pair) => new(new Bilingual(
        $"--set '{pair}' is not FIELD=VALUE; write it like --set status=completed.",
        $"--set '{pair}' không phải là TRƯỜNG=GIÁ_TRỊ; hãy viết như --set status=completed."));

    private static UnusableInputException Twice(string field) => new(new Bilingual(
        $"--set gives '{field}' twice; give it once.", $"--set nêu '{field}' hai lần; hãy nêu một lần."));
}
