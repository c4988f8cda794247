using QuarterlyReports.Core.Review;
using QuarterlyReports.Office.Spreadsheet.Writing;
using QuarterlyReports.Publishing.Templates.Wording;

namespace QuarterlyReports.Publishing.Workbook;

/// <summary>Orientations that are open when the period ends, with who answers for them (counting rule 22).</summary>
internal static class TaskSheet
{
    public static TableSheet<DirectiveFollowUp> Make(WorkbookDraft draft) =>
        new(draft.Words.TaskSheet, TableNames.Tasks, draft.Review.OpenTasks, Columns(draft))
        {
            FrozenRows = 1,
            HeaderStyle = SheetLook.Header,
            BandFill = SheetLook.Band,
            TabColor = "8497B0",
            Print = draft.Print(isLandscape: true, titleRows: 1),
        };

    private static IReadOnlyList<TableColumn<DirectiveFollowUp>> Columns(WorkbookDraft draft)
    {
        var (phrases, words, names) = (draft.Phrases.Words, draft.Words, draft.Columns);
        return new TableColumns<DirectiveFollowUp>(SheetLook.Body)
            .Text(names.Record, task => task.Directive.Id, width: 18)
            .Text(phrases["col.task"], task => ActivityRow.InLanguage(draft, task.Directive.Text), width: 52)
            .Text(phrases["col.quarter_assigned"], task => Period(draft, task.Directive.SetIn), width: 14)
            .WholeNumber(words.AgeColumn, task => task.AgeQuarters, width: 12)
            .Text(phrases["col.owner"], task => Owners(draft, task), width: 32)
            .Text(phrases["col.due_date"], task => Period(draft, task.Directive.DueIn), width: 14)
            .Text(phrases["col.status"], task => phrases[task.IsDue ? "status.due" : "status.not_due"], width: 16)
            .Text(phrases["col.linked"],
                task => draft.RecordList([.. task.Evidence.Select(counted => counted.Activity.Id)]), width: 26)
            .Text(phrases["col.progress"], task => Progress(draft, task), width: 44)
            .All;
    }

    // Of a task that is only being set, what was done later is for a later review to say.
    private static string Progress(WorkbookDraft draft, DirectiveFollowUp task)
    {
        if (task.AgeQuarters <= 0) return "";
        return task.LacksProgress
            ? draft.Phrases.Words["status.lacks_progress"]
            : ActivityRow.InLanguage(draft, task.Directive.Progress);
    }

    private static string Owners(WorkbookDraft draft, DirectiveFollowUp task) => string.Join("; ", task.Directive.Owners.Select(
        owner => Typography.OneLine(draft.Phrases.Names.Agency(owner, draft.Review.Period.Window.Last))));

    private static string Period(WorkbookDraft draft, string code) =>
        draft.Phrases.Periods.OfCode(code, draft.Review.Period.Calendar);
}
