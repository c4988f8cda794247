using QuarterlyReports.App.Runs.Findings;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake.Findings;

namespace QuarterlyReports.App.Cli.Commands;

/// <summary>Prints findings: to people a sentence each, the gravest first, or one JSON document.</summary>
internal static class FindingsPrint
{
    /// <summary>The findings are the result, so they go to standard output.</summary>
    public static void Print(Door door, FindingList findings, bool asJson)
    {
        if (asJson)
        {
            FindingsJson.Write(findings, door.Outside.Output);
            return;
        }

        foreach (var finding in Ordered(findings)) door.Speaker.Result(Line(door.Speaker, finding));
        if (findings.NotKeptMessage(door.Speaker.Language) is { } more) door.Speaker.Result(more);
        door.Speaker.Remark(Summary(findings));
    }

    /// <summary>
    /// The findings accompany another result: the gravest of them go to standard error, notes are only counted.
    /// </summary>
    public static void Remark(Door door, FindingList findings, int most)
    {
        var grave = Ordered(findings).Where(finding => finding.Severity != Severity.Note).ToList();
        foreach (var finding in grave.Take(most))
        {
            var line = Line(door.Speaker, finding);
            door.Speaker.Remark(new(line, line));
        }

        var left = findings.CountOf(Severity.Error) + findings.CountOf(Severity.Warning) - Math.Min(most, grave.Count);
        if (left > 0) door.Speaker.Remark(More(left));
        door.Speaker.Remark(Summary(findings));
    }

    private static IEnumerable<Finding> Ordered(FindingList findings) =>
        findings.Kept.OrderByDescending(finding => finding.Severity);

    private static string Line(Speaker speaker, Finding finding) =>
        $"{Word(speaker, finding.Severity)} {finding.Rule.Id}: {finding.Message(speaker.Language)}";

    private static Bilingual More(int findings) => new(
        $"… and {findings} more; --findings FILE.csv lists all.", $"… và {findings} phát hiện khác; --findings TỆP.csv ghi đủ.");

    private static Bilingual Summary(FindingList findings)
    {
        var errors = findings.CountOf(Severity.Error);
        var warnings = findings.CountOf(Severity.Warning);
        var notes = findings.CountOf(Severity.Note);
        return new(
            $"{Counted(errors, "error")}, {Counted(warnings, "warning")}, {Counted(notes, "note")}.",
            FormattableString.Invariant($"{errors} lỗi, {warnings} cảnh báo, {notes} ghi chú."));
    }

    private static string Counted(int number, string what) =>
        FormattableString.Invariant($"{number} {what}{(number == 1 ? "" : "s")}");

    private static string Word(Speaker speaker, Severity severity) => severity switch
    {
        Severity.Error => speaker.In("error", "lỗi"),
        Severity.Warning => speaker.In("warning", "cảnh báo"),
        _ => speaker.In("note", "ghi chú"),
    };
}
