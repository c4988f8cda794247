using QuarterlyReports.Core.Review;
using QuarterlyReports.Office.Spreadsheet.Writing;
using QuarterlyReports.Publishing.Templates.Wording;

namespace QuarterlyReports.Publishing.Workbook;

/// <summary>Every activity counted in the period, one a row: the table all figures are computed from.</summary>
internal static class ActivitySheet
{
    // What follows the outcome is for tracing and does not print.
    private const int PrintedColumns = 12;

    public static TableSheet<(int Number, CountedActivity Counted)> Make(WorkbookDraft draft)
    {
        var rows = draft.Review.Activities.Select((counted, index) => (Number: index + 1, Counted: counted)).ToList();
        return new(draft.Words.ActivitySheet, TableNames.Activities, rows, Columns(draft))
        {
            FrozenRows = 1,
            FrozenColumns = 2,
            HeaderStyle = SheetLook.Header,
            BandFill = SheetLook.Band,
            TabColor = "8497B0",
            Print = draft.PrintRecords(draft.Words.ActivitySheet, PrintedColumns, draft.Review.Activities.Count),
        };
    }

    private static IReadOnlyList<TableColumn<(int Number, CountedActivity Counted)>> Columns(WorkbookDraft draft)
    {
        var (phrases, words, names) = (draft.Phrases.Words, draft.Words, draft.Columns);
        var under = draft.Review.Figures[FigureKeys.UnderAgreement].Records.ToHashSet(StringComparer.Ordinal);
        return new TableColumns<(int Number, CountedActivity Counted)>(SheetLook.Body, draft.DayFormat)
            .WholeNumber(names.Number, row => row.Number, width: 7)
            .Text(names.Record, row => row.Counted.Activity.Id)
            .DayOrText(words.Start, row => ActivityRow.DayOrText(row.Counted.Activity.Start), width: 12)
            .DayOrText(words.End, row => ActivityRow.DayOrText(row.Counted.Activity.End), width: 12)
            .Text(names.Track, row => words.TrackName(row.Counted.Track), width: 13)
            .Text(phrases["col.activity"], row => ActivityRow.Title(draft, row.Counted.Activity), width: 44)
            .Text(words.Partners, row => ActivityRow.Partners(draft, row.Counted.Activity), width: 20)
            .Text(words.Mechanisms, row => ActivityRow.Mechanisms(draft, row.Counted), width: 24)
            .Text(names.Form, row => draft.Labels.Of(draft.Labels.Forms, row.Counted.Activity.Form), width: 18)
            .Text(names.Level, row => draft.Labels.LevelOf(row.Counted.Activity.Level), width: 16)
            .Text(phrases["col.place"], row => ActivityRow.Place(draft, row.Counted.Activity), width: 18)
            .Text(names.Outcome, row => ActivityRow.Outcome(draft, row.Counted.Activity), width: 40)
            .DayOrText(words.CountingDay, row => ActivityRow.DayOrText(row.Counted.CountingDate), width: 12)
            .Text(phrases["col.region"], row => ActivityRow.Regions(draft, row.Counted), width: 22)
            .Text(words.LeadUnit, row => ActivityRow.LeadUnit(draft, row.Counted), width: 24)
            .Text(words.Agencies, row => ActivityRow.Agencies(draft, row.Counted), width: 24)
            .WholeNumber(names.AgencyCount, row => row.Counted.Agencies.Count, width: 10)
            .Text(names.Plan, row => ActivityRow.Programme(draft, row.Counted), width: 18)
            .Text(words.Trip, row => row.Counted.Activity.Trip, width: 18)
            .WholeNumber(names.Members, row => row.Counted.Activity.People, width: 10)
            .Text(words.SecrecyColumn, row => words.SecrecyName(row.Counted.Activity.Secrecy), width: 14)
            .Text(words.Source, row => Typography.OneLine(row.Counted.Activity.Source ?? ""), width: 40)
            .Text(words.FurtherSources, row => Typography.OneLine(string.Join("; ", row.Counted.FurtherSources)), width: 24)
            .Text(names.UnderAgreement, row =>
                under.Contains(row.Counted.Activity.Id) ? row.Counted.Activity.Agreement : "", width: 18)
            .All;
    }
}
