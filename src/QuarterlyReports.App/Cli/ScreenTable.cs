using System.Text;
using Spectre.Console;

namespace QuarterlyReports.App.Cli;

/// <summary>Rows as a ruled table, for a screen. The console library is loaded only when this is used.</summary>
internal static class ScreenTable
{
    public static void Write(IReadOnlyList<IReadOnlyList<string>> rows, Stream output, bool usesColor)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(text),
            Ansi = usesColor ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = usesColor ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        var table = new Table().Border(TableBorder.Simple);
        var bold = new Style(decoration: Decoration.Bold);
        foreach (var heading in rows[0]) table.AddColumn(new TableColumn(new Text(heading, bold)));
        foreach (var row in rows.Skip(1)) table.AddRow(row.Select(cell => new Text(cell)));
        console.Write(table);
    }
}
