using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake;

namespace QuarterlyReports.App.Runs.Exports;

/// <summary>The kinds of record by the names of the command line.</summary>
public static class ExportKinds
{
    private static readonly IReadOnlyList<string> NotYet =
    [
        "agreements", "deployments", "readiness", "projects", "milestones", "programme", "proposals", "publications", "situation",
        "working_groups", "returns",
    ];

    private static readonly IReadOnlyList<string> Known = [.. Enum.GetValues<IntakeKind>().Select(RecordCode.Of)];

    /// <exception cref="UnusableInputException">This version keeps no such records, or nobody knows the kind.</exception>
    public static IntakeKind Parse(string word)
    {
        if (RecordCode.TryParse<IntakeKind>(word, out var kind)) return kind;
        throw NotYet.Contains(word, StringComparer.OrdinalIgnoreCase)
            ? new UnusableInputException(new(
                $"This version keeps no {word} yet; use one of: {string.Join(", ", Known)}.",
                $"Phiên bản này chưa lưu {word}; hãy dùng: {string.Join(", ", Known)}."))
            : Suggestion.Refuse(word, new("a kind of record", "loại bản ghi"), Known);
    }
}
