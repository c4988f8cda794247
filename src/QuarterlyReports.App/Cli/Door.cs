using System.CommandLine;
using QuarterlyReports.App.Runs;
using QuarterlyReports.App.Runs.Settings;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.App.Cli;

/// <summary>What all commands share: the outside, the voice, and the options every command understands.</summary>
internal sealed class Door
{
    private const string DefaultDatabase = "quarterly-reports.db";

    private ParseResult? _line;
    private OfficeSettings? _settings;

    public Door(Outside outside, Speaker speaker)
    {
        Outside = outside;
        Speaker = speaker;
        Database = Value("--database", "PATH", new(
            $"The database; default QREPORTS_DATABASE, else {DefaultDatabase} in this folder.",
            $"Cơ sở dữ liệu; mặc định QREPORTS_DATABASE, nếu không là {DefaultDatabase} trong thư mục này."));
        SettingsFile = Value("--settings", "FILE", new(
            $"The settings; default {SettingsReader.FileName} beside the database, if any.",
            $"Tệp cấu hình; mặc định là {SettingsReader.FileName} cạnh cơ sở dữ liệu, nếu có."));
        Quiet = Flag("--quiet", new("Say nothing but results and failures.", "Chỉ in kết quả và lỗi."));
        Json = Flag("--json", new("The result as one JSON document.", "Kết quả là một văn bản JSON."));
        Database.Recursive = SettingsFile.Recursive = Quiet.Recursive = true;
    }

    public Outside Outside { get; }

    public Speaker Speaker { get; }

    public Option<string> Database { get; }

    public Option<string> SettingsFile { get; }

    public Option<bool> Quiet { get; }

    /// <summary>Of the commands whose result is data.</summary>
    public Option<bool> Json { get; }

    public string DatabasePath => FullPath(
        Line.GetValue(Database) ?? NotEmpty(Outside.Environment("QREPORTS_DATABASE")) ?? DefaultDatabase);

    /// <summary>Read when first asked for: commands that need none do not stumble over a mistake in it.</summary>
    public OfficeSettings Settings => _settings ??= ReadSettings();

    private ParseResult Line => _line ?? throw new InvalidOperationException("The command line has not been read yet.");

    public void Read(ParseResult line)
    {
        _line = line;
        Speaker.IsQuiet = line.GetValue(Quiet);
    }

    public Workplace Workplace() => WorkplaceAt(DatabasePath);

    public Workplace WorkplaceAt(string databasePath) => new()
    {
        DatabasePath = databasePath,
        ProgramFolder = Outside.ProgramFolder,
        Clock = Outside.Clock,
        User = Outside.User,
        Progress = Speaker,
        Watch = Outside.Watch,
    };

    public string FullPath(string path) => path.Length == 0
        ? throw new UnusableInputException(new(
            "An empty path was given; name a file or folder.", "Đường dẫn trống; hãy nêu tên tệp hoặc thư mục."))
        : Path.GetFullPath(path.Normalize(), Outside.CurrentFolder);

    /// <summary>The path as the user would write it: from this folder when it lies under it, else whole.</summary>
    public string ShownPath(string fullPath)
    {
        var relative = Path.GetRelativePath(Outside.CurrentFolder, fullPath);
        return relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? fullPath : relative;
    }

    public TaughtCommand Command(string name, Bilingual does, params IReadOnlyList<string> examples) =>
        new(name, does, Speaker.Language, examples);

    /// <summary>An option with one value, which the command itself reads and judges.</summary>
    public Option<string> Value(string name, string shown, Bilingual does) =>
        new(name) { HelpName = shown, Description = does.In(Speaker.Language) };

    /// <summary>An option that is there or not.</summary>
    public Option<bool> Flag(string name, Bilingual does) => new(name) { Description = does.In(Speaker.Language) };

    public Argument<string> Argument(string shown, Bilingual does) =>
        new(shown) { HelpName = shown, Description = does.In(Speaker.Language) };

    private OfficeSettings ReadSettings()
    {
        if (Line.GetValue(SettingsFile) is { } named)
        {
            var path = FullPath(named);
            return File.Exists(path) ? SettingsReader.Read(path) : throw NoSettings(named);
        }

        var beside = Path.Combine(Path.GetDirectoryName(DatabasePath)!, SettingsReader.FileName);
        return File.Exists(beside) ? SettingsReader.Read(beside) : new();
    }

    private static string? NotEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static UnusableInputException NoSettings(string path) => new(new(
        $"There is no settings file '{path}'; check --settings.",
        $"Không có tệp cấu hình '{path}'; hãy kiểm tra --settings."));
}
