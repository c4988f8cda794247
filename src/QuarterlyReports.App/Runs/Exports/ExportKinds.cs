using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake;

namespace QuarterlyReports.App.Runs.Exports;

/// <summary>The kinds of record by the names of the command line.</summary>
public static class ExportKinds
{
    private static readonly IReadOnlyList<string> Known = [.. Enum.GetValues<IntakeKind>().Select(RecordCode.Of)];

    /// <exception cref="UnusableInputException">Nobody knows the kind.</exception>
    public static IntakeKind Parse(string word) => RecordCode.TryParse<IntakeKind>(word, out var kind)
        ? kind
        : throw Suggestion.Refuse(word, new("a kind of record", "loại bản ghi"), Known);
}
