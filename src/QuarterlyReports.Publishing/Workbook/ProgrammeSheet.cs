using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Office.Spreadsheet.Writing;
using QuarterlyReports.Publishing.Templates.Wording;

namespace QuarterlyReports.Publishing.Workbook;

/// <summary>Every item of the approved programme planned for the period, with what became of it (counting rule 21).</summary>
internal static class ProgrammeSheet
{
    private const int PrintedColumns = 10;

    public static TableSheet<PlannedItem> Make(WorkbookDraft draft) =>
        new(draft.Words.ProgrammeSheet, TableNames.Programme, draft.Review.Programme, Columns(draft))
        {
            FrozenRows = 1,
            HeaderStyle = SheetLook.Header,
            BandFill = SheetLook.Band,
            TabColor = "8497B0",
            Print = draft.PrintRecords(draft.Words.ProgrammeSheet, PrintedColumns),
        };

    private static IReadOnlyList<TableColumn<PlannedItem>> Columns(WorkbookDraft draft)
    {
        var (phrases, words, names) = (draft.Phrases.Words, draft.Words, draft.Columns);
        return new TableColumns<PlannedItem>(SheetLook.Body, draft.DayFormat)
            .Text(names.Record, planned => planned.Item.Id, width: 18)
            .Text(phrases["col.planned_activity"], planned => ActivityRow.InLanguage(draft, planned.Item.Title), width: 44)
            .Text(words.PlannedPeriod, planned => draft.Phrases.Periods.OfCode(planned.Item.Period, draft.Review.Period.Calendar),
                width: 14)
            .DayOrText(words.Start, planned => ActivityRow.DayOrText(planned.Item.PlannedStart), width: 12)
            .DayOrText(words.End, planned => ActivityRow.DayOrText(planned.Item.PlannedEnd), width: 12)
            .Text(names.Line, planned => draft.ProgrammeLabel(planned.Line), width: 24)
            .Text(phrases["col.owner"], planned => Lead(draft, planned.Item.LeadUnit), width: 24)
            .Text(names.Standing, planned => phrases[$"plan.{RecordCode.Of(planned.Standing)}"], width: 18)
            .Text(words.MovedTo, planned => draft.Phrases.Periods.OfCode(planned.Item.MovedTo, draft.Review.Period.Calendar),
                width: 14)
            .Text(words.Reason, planned => ActivityRow.InLanguage(draft, planned.Item.Reason), width: 32)
            .Text(phrases["col.linked"],
                planned => draft.RecordList([.. planned.Activities.Select(counted => counted.Activity.Id)]), width: 60)
            .Text(words.SecrecyColumn, planned => words.SecrecyName(planned.Item.Secrecy), width: 14)
            .Text(words.Source, planned => Typography.OneLine(planned.Item.Source ?? ""), width: 32)
            .All;
    }

    private static string Lead(WorkbookDraft draft, string? unit) => unit is null
        ? ""
        : Typography.OneLine(draft.Phrases.Names.Agency(unit, draft.Review.Period.Window.Last));
}
