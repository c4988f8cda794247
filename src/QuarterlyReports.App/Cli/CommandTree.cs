using System.CommandLine;
using System.CommandLine.Help;
using QuarterlyReports.App.Cli.Commands;

namespace QuarterlyReports.App.Cli;

/// <summary>All commands, in the order in which an office meets them.</summary>
internal static class CommandTree
{
    public static RootCommand For(Door door)
    {
        var root = new RootCommand(door.Speaker.In(
            "Keeps records of defense foreign affairs, counts them by written rules and makes the quarterly review.",
            "Lưu hồ sơ đối ngoại quốc phòng, thống kê theo quy tắc và lập báo cáo quý."));
        root.Options.Clear();
        root.Options.Add(new HelpOption
        {
            Action = new HelpAction(door.Speaker),
            Description = door.Speaker.In("Show this help.", "Hiện trợ giúp này."),
        });
        root.Options.Add(new VersionOption
        {
            Action = new VersionAction(door.Speaker),
            Description = door.Speaker.In("Show the version.", "Hiện phiên bản."),
        });
        foreach (var shared in new Option[] { door.Database, door.SettingsFile, door.Quiet }) root.Options.Add(shared);
        foreach (var command in Commands(door)) root.Subcommands.Add(command);
        return root;
    }

    private static IEnumerable<Command> Commands(Door door) =>
    [
        QuickstartCommand.For(door), InitCommand.For(door), ImportCommand.For(door), CheckCommand.For(door),
        FiguresCommand.For(door),
        ExplainCommand.For(door), ReviewCommand.For(door), PublishCommand.For(door), BriefCommand.For(door),
        FormCommand.For(door), ExportCommand.For(door), DirectivesCommand.For(door),
        ProgrammeCommand.For(door),
        SampleCommand.For(door),
    ];
}
