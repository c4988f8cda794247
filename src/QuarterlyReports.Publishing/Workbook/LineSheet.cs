using QuarterlyReports.Office.Spreadsheet.Writing;

namespace QuarterlyReports.Publishing.Workbook;

/// <summary>
/// Where each activity counts: the entries of lists under which an activity may stand several times. Filter by record to see all
/// of one activity; the lines of one figure stand together.
/// </summary>
internal static class LineSheet
{
    public static TableSheet<CountingLine> Make(WorkbookDraft draft) =>
        new(draft.Words.LineSheet, TableNames.Lines, draft.Lines.All, Columns(draft))
        {
            FrozenRows = 1,
            HeaderStyle = SheetLook.Header,
            BandFill = SheetLook.Band,
            TabColor = "8497B0",
            Print = draft.PrintRecords(draft.Words.LineSheet, records: draft.Lines.All.Count, isLandscape: false),
        };

    private static IReadOnlyList<TableColumn<CountingLine>> Columns(WorkbookDraft draft)
    {
        var (words, names) = (draft.Words, draft.Columns);
        return new TableColumns<CountingLine>(SheetLook.Body, draft.DayFormat)
            .WholeNumber(names.Number, line => line.Number, width: 7)
            .Text(names.Record, line => line.Counted.Activity.Id)
            .Text(names.List, line => words.ListName(line.List), width: 24)
            .Text(names.Name, line => line.Label, width: 46)
            // A value: a formula that looks each form up among the activities would cost more than all others together.
            .Text(names.Form, line => line.List == LineList.Region
                ? draft.Labels.Of(draft.Labels.Forms, line.Counted.Activity.Form) : "", width: 26)
            .WholeNumber(names.First, line => line.IsFirst ? 1 : 0, width: 13)
            .All;
    }
}
