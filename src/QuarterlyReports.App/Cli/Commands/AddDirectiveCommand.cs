using System.CommandLine;
using QuarterlyReports.App.Runs;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using Directive = QuarterlyReports.Core.Records.Registers.Directive;

namespace QuarterlyReports.App.Cli.Commands;

/// <summary>The options of <c>directives add</c>.</summary>
internal sealed class AddDirectiveCommand
{
    private readonly Door _door;
    private readonly Option<string> _id, _setIn, _dueIn, _english, _vietnamese, _area, _areaCode, _owner, _secrecy, _reason;

    private AddDirectiveCommand(Door door)
    {
        _door = door;
        _setIn = door.Value("--set-in", "PERIOD", new("The review that sets it.", "Kỳ báo cáo đề ra."));
        _dueIn = door.Value("--due-in", "PERIOD", new("The period it is due in.", "Kỳ phải hoàn thành."));
        _english = door.Value("--text-en", "TEXT", new("Its words in English.", "Nội dung tiếng Anh."));
        _vietnamese = door.Value("--text-vi", "TEXT", new("Its words in Vietnamese.", "Nội dung tiếng Việt."));
        _area = door.Value("--area", "AREA",
            new("general, region, mechanism, project or agency.", "Lĩnh vực: general, region, …"));
        _areaCode = door.Value("--area-code", "CODE", new("Which region, mechanism …", "Mã khu vực, cơ chế …"));
        _owner = door.Value("--owner", "AGENCY",
            new("Who answers for it; several with semicolons.", "Cơ quan chủ trì; nhiều cơ quan cách nhau bằng \";\"."));
        _secrecy = door.Value("--secrecy", "LEVEL", new("Default unreviewed.", "Độ mật; mặc định unreviewed."));
        _reason = door.Value("--reason", "TEXT", new("Why, for the history.", "Lý do, ghi vào lịch sử."));
        _id = door.Value("--id", "ID", new("Else the next free one of the period.", "Nếu không nêu thì lấy số kế tiếp của kỳ."));
    }

    public static Command For(Door door) => new AddDirectiveCommand(door).Command();

    private TaughtCommand Command()
    {
        var command = _door.Command(
            "add", new("Adds a directive that a review has set.", "Thêm định hướng do báo cáo đề ra."),
            "qreports directives add --set-in 2018-Q2 --due-in 2018-Q3 --text-en \"Prepare the port calls\" --secrecy public");
        Option[] options = [_setIn, _dueIn, _english, _vietnamese, _area, _areaCode, _owner, _secrecy, _id, _reason];
        foreach (var option in options) command.Add(option);
        command.SetAction(line =>
        {
            var added = DirectivesRun.Add(_door.Workplace(), Read(line), line.GetValue(_reason));
            _door.Speaker.Result(DirectivesCommand.Line(_door.Speaker, added));
            return ExitCode.Done;
        });
        return command;
    }

    private Directive Read(ParseResult line) => new()
    {
        Id = line.GetValue(_id)?.Trim() ?? "",
        SetIn = Period(line, _setIn),
        DueIn = Period(line, _dueIn),
        Text = new(line.GetValue(_english)?.Normalize(), line.GetValue(_vietnamese)?.Normalize()),
        Area = line.GetValue(_area) is { } area
            ? CodeWords.Parse(area, new("an area", "lĩnh vực"), Enum.GetValues<DirectiveArea>())
            : DirectiveArea.General,
        AreaCode = line.GetValue(_areaCode),
        Owners = line.GetValue(_owner)?.Normalize()
            .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [],
        Secrecy = line.GetValue(_secrecy) is { } secrecy
            ? CodeWords.Parse(secrecy, new("a secrecy level", "độ mật"), Enum.GetValues<Secrecy>())
            : Secrecy.Unreviewed,
    };

    private string Period(ParseResult line, Option<string> option) =>
        PeriodReader.Read(line.Required(option), _door.Settings.Calendar).Code;
}
