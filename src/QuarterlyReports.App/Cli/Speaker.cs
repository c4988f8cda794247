using System.Text;
using QuarterlyReports.App.Runs;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.App.Cli;

/// <summary>Says things to people in their language: results on standard output, everything else on standard error.</summary>
internal sealed class Speaker(Outside outside, Language language) : IProgress<RunStep>
{
    private const int ShownColumns = 78;

    private readonly Lock _progress = new(); // files are made side by side, and each says so

    private bool _hasProgressLine;

    public Language Language => language;

    /// <summary>Set by <c>--quiet</c>: only results and failures are said.</summary>
    public bool IsQuiet { get; set; }

    private bool UsesColor => outside.OutputIsTerminal && string.IsNullOrEmpty(outside.Environment("NO_COLOR"));

    public string In(string english, string vietnamese) => language == Language.English ? english : vietnamese;

    /// <summary>One line of the result, on standard output.</summary>
    public void Result(string line)
    {
        ClearProgress();
        outside.Output.Write(Encoding.UTF8.GetBytes(line + "\n"));
    }

    /// <summary>A table of the result; the first row is the heading.</summary>
    public void Table(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        ClearProgress();
        if (outside.OutputIsTerminal) ScreenTable.Write(rows, outside.Output, UsesColor);
        else foreach (var line in Columns.Lines(rows)) Result(line);
    }

    public void Remark(Bilingual sentence)
    {
        if (!IsQuiet) Tell(sentence.In(language));
    }

    /// <summary>Said even when quiet.</summary>
    public void Failure(Bilingual sentence) => Tell(In("Error: ", "Lỗi: ") + sentence.In(language));

    public void Report(RunStep value)
    {
        if (IsQuiet || !outside.ErrorIsTerminal) return;
        var count = value.Done is { } done ? FormattableString.Invariant($" {done:#,0}") : "";
        var line = value.Doing.In(language) + count;
        lock (_progress)
        {
            outside.Error.Write("\r" + (line.Length > ShownColumns ? line[..ShownColumns] : line.PadRight(ShownColumns)));
            _hasProgressLine = true;
        }
    }

    public void ClearProgress()
    {
        if (!_hasProgressLine) return;
        outside.Error.Write("\r" + new string(' ', ShownColumns) + "\r");
        _hasProgressLine = false;
    }

    private void Tell(string line)
    {
        ClearProgress();
        outside.Error.WriteLine(line);
    }
}
