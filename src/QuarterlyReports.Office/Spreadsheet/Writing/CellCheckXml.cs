using System.Diagnostics;
using System.Xml.Linq;
using static QuarterlyReports.Office.Spreadsheet.Writing.SheetMarkup;

namespace QuarterlyReports.Office.Spreadsheet.Writing;

/// <summary>The checks of one sheet (ECMA-376, 18.3.1.32).</summary>
internal static class CellCheckXml
{
    /// <summary>Null when there are none.</summary>
    public static XElement? Of(IReadOnlyList<CellCheck> checks) => Counted("dataValidations", [.. checks.Select(ToXml)]);

    private static XElement ToXml(CellCheck check) => Element("dataValidation",
        Optional("type", TypeOf(check.Rule)),
        check.IsAdvice ? Attribute("errorStyle", "warning") : null,
        check.Rule is CellRule.Amount ? Attribute("operator", "greaterThanOrEqual") : null,
        Attribute("allowBlank", 1),
        Flag("showInputMessage", check.Prompt is not null),
        Flag("showErrorMessage", check.Complaint is not null),
        Optional("error", Fitting(check.Complaint, CellCheck.LongestText)),
        Optional("promptTitle", Fitting(check.PromptTitle, CellCheck.LongestTitle)),
        Optional("prompt", Fitting(check.Prompt, CellCheck.LongestText)),
        Attribute("sqref", check.Range),
        Bounds(check.Rule).Select((bound, index) => Element(index == 0 ? "formula1" : "formula2", bound)));

    private static string? TypeOf(CellRule rule) => rule switch
    {
        CellRule.Anything => null,
        CellRule.OneOf or CellRule.OneOfThese => "list",
        CellRule.Day => "date",
        CellRule.Whole => "whole",
        CellRule.Amount => "decimal",
        _ => throw new UnreachableException($"No check for {rule}."),
    };

    private static IEnumerable<object> Bounds(CellRule rule) => rule switch
    {
        CellRule.OneOf list => [list.Name],
        CellRule.OneOfThese these => ['"' + string.Join(',', these.Texts) + '"'],
        CellRule.Day days => [Number(days.First), Number(days.Last)],
        CellRule.Whole numbers => [numbers.Least, numbers.Most],
        CellRule.Amount number => [number.Least],
        _ => [],
    };

    private static int Number(DateOnly day) => SerialDay.Of(day)
        ?? throw new SpreadsheetException(SpreadsheetProblem.CannotCarry,
            FormattableString.Invariant($"A check cannot begin on {day:yyyy-MM-dd}: Excel's days begin on 1 March 1900."));

    private static string? Fitting(string? text, int longest) => text is null || text.Length <= longest
        ? text
        : throw new SpreadsheetException(SpreadsheetProblem.CannotCarry,
            FormattableString.Invariant($"A check says more than {longest} characters: {text}"));
}
