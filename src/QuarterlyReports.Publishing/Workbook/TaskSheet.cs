using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Office.Spreadsheet.Writing;

namespace QuarterlyReports.Publishing.Workbook;

/// <summary>
/// Orientations set or closed in the period, or open when it ends, with who answers for them (counting rule 22).
/// </summary>
internal static class TaskSheet
{
    private const int PrintedColumns = 12;

    public static TableSheet<DirectiveFollowUp> Make(WorkbookDraft draft) =>
        new(draft.Words.TaskSheet, TableNames.Tasks, draft.Review.Directives, Columns(draft))
        {
            FrozenRows = 1,
            HeaderStyle = SheetLook.Header,
            BandFill = SheetLook.Band,
            TabColor = "8497B0",
            Print = draft.PrintRecords(draft.Words.TaskSheet, PrintedColumns),
        };

    private static IReadOnlyList<TableColumn<DirectiveFollowUp>> Columns(WorkbookDraft draft)
    {
        var (phrases, words, names) = (draft.Phrases.Words, draft.Words, draft.Columns);
        var open = RecordsOf(draft, FigureKeys.DirectivesOpen);
        return new TableColumns<DirectiveFollowUp>(SheetLook.Body, draft.DayFormat)
            .Text(names.Record, task => task.Directive.Id, width: 18)
            .Text(phrases["col.task"], task => ActivityRow.InLanguage(draft, task.Directive.Text), width: 52)
            .Text(phrases["col.quarter_assigned"], task => Period(draft, task.Directive.SetIn), width: 14)
            .WholeNumber(words.AgeColumn, task => task.AgeQuarters, width: 12)
            .Text(names.Owner, task => Owners(draft, task), width: 32)
            .Text(phrases["col.due"], task => Period(draft, task.Directive.DueIn), width: 14)
            .Text(names.Status, task => Status(draft, open, task), width: 20)
            .Day(names.ClosedOn, task => open.Contains(task.Directive.Id) ? null : task.Directive.ClosedOn, width: 12)
            .WholeNumber(names.SetInPeriod, Flag(draft, FigureKeys.DirectivesOpened), width: 12)
            .WholeNumber(names.CarriedOver, Flag(draft, FigureKeys.DirectivesCarried), width: 12)
            .WholeNumber(names.OpenAtEnd, Flag(draft, FigureKeys.DirectivesOpen), width: 14)
            .Text(phrases["col.progress"], task => Progress(draft, task), width: 44)
            .Text(phrases["col.linked"],
                task => draft.RecordList([.. task.Evidence.Select(counted => counted.Activity.Id)]), width: 60)
            .All;
    }

    /// <summary>What the column of the status says of a directive that is closed; formulas look for it.</summary>
    public static string ClosedStatus(WorkbookDraft draft, DirectiveStatus status) =>
        draft.Phrases.Words[$"status.{RecordCode.Of(status)}"];

    // What was closed after the period is open in it.
    private static string Status(WorkbookDraft draft, HashSet<string> open, DirectiveFollowUp task) =>
        open.Contains(task.Directive.Id)
            ? draft.Words.OpenTask(task.IsDue)
            : ClosedStatus(draft, task.Directive.Status);

    private static Func<DirectiveFollowUp, long?> Flag(WorkbookDraft draft, FigureKey key)
    {
        var those = RecordsOf(draft, key);
        return task => those.Contains(task.Directive.Id) ? 1 : 0;
    }

    private static HashSet<string> RecordsOf(WorkbookDraft draft, FigureKey key) =>
        draft.Review.Figures[key].Records.ToHashSet(StringComparer.Ordinal);

    // Of a task that is only being set, what was done later is for a later review to say.
    private static string Progress(WorkbookDraft draft, DirectiveFollowUp task)
    {
        if (task.AgeQuarters <= 0) return "";
        return task.LacksProgress
            ? draft.Phrases.Words["status.lacks_progress"]
            : ActivityRow.InLanguage(draft, task.Directive.Progress);
    }

    private static string Owners(WorkbookDraft draft, DirectiveFollowUp task) => string.Join("; ", task.Directive.Owners.Select(
        owner => draft.AgencyLabel(owner)));

    private static string Period(WorkbookDraft draft, string code) =>
        draft.Phrases.Periods.OfCode(code, draft.Review.Period.Calendar);
}
