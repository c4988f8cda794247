using QuarterlyReports.Core.Review;
using QuarterlyReports.Office.Spreadsheet.Writing;
using QuarterlyReports.Publishing.Templates.Wording;

namespace QuarterlyReports.Publishing.Workbook;

/// <summary>Working groups of several agencies that were at work in the period.</summary>
internal static class GroupSheet
{
    public static TableSheet<ActiveGroup> Make(WorkbookDraft draft) =>
        new(draft.Words.GroupSheet, TableNames.Groups, draft.Review.WorkingGroups, Columns(draft))
        {
            FrozenRows = 1,
            HeaderStyle = SheetLook.Header,
            BandFill = SheetLook.Band,
            TabColor = "8497B0",
            Print = draft.PrintRecords(draft.Words.GroupSheet),
        };

    private static IReadOnlyList<TableColumn<ActiveGroup>> Columns(WorkbookDraft draft)
    {
        var (phrases, words, names) = (draft.Phrases.Words, draft.Words, draft.Columns);
        return new TableColumns<ActiveGroup>(SheetLook.Body, draft.DayFormat)
            .Text(names.Record, active => active.Group.Id, width: 18)
            .Text(phrases["col.group"], active => ActivityRow.InLanguage(draft, active.Group.Name), width: 40)
            .Text(phrases["col.agencies"], active => Agencies(draft, active), width: 40)
            .Text(phrases["col.group_task"], active => ActivityRow.InLanguage(draft, active.Group.Task), width: 40)
            .DayOrText(words.Start, active => ActivityRow.DayOrText(active.Group.From), width: 12)
            .DayOrText(words.End, active => ActivityRow.DayOrText(active.Group.To), width: 12)
            .Text(phrases["col.meetings"],
                active => draft.RecordList([.. active.Meetings.Select(counted => counted.Activity.Id)]), width: 40)
            .Text(phrases["col.result"], active => ActivityRow.InLanguage(draft, active.Group.Result), width: 40)
            .All;
    }

    private static string Agencies(WorkbookDraft draft, ActiveGroup active) => string.Join("; ", active.Group.Agencies.Select(
        agency => Typography.OneLine(draft.Phrases.Names.Agency(agency, draft.Review.Period.Window.Last))));
}
