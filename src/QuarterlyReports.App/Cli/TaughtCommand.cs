using System.CommandLine;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.App.Cli;

/// <summary>A command that can show how it is used.</summary>
/// <param name="does">One sentence.</param>
/// <param name="examples">Whole command lines, the usual one first.</param>
internal sealed class TaughtCommand(string name, Bilingual does, Language language, params IReadOnlyList<string> examples)
    : Command(name, does.In(language))
{
    public IReadOnlyList<string> Examples { get; } = examples;
}
