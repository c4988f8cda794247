using QuarterlyReports.Core.Review;
using QuarterlyReports.Office.Spreadsheet.Writing;
using QuarterlyReports.Publishing.Templates.Wording;

namespace QuarterlyReports.Publishing.Workbook;

/// <summary>Which unit reported for the period, when, and which did not (counting rule 15).</summary>
internal static class ReturnSheet
{
    public static TableSheet<ReturnStanding> Make(WorkbookDraft draft) =>
        new(draft.Words.ReturnSheet, TableNames.Returns, draft.Review.Returns, Columns(draft))
        {
            FrozenRows = 1,
            HeaderStyle = SheetLook.Header,
            BandFill = SheetLook.Band,
            TabColor = "8497B0",
            Print = draft.PrintRecords(draft.Words.ReturnSheet),
        };

    private static IReadOnlyList<TableColumn<ReturnStanding>> Columns(WorkbookDraft draft)
    {
        var (phrases, words, names) = (draft.Phrases.Words, draft.Words, draft.Columns);
        return new TableColumns<ReturnStanding>(SheetLook.Body, draft.DayFormat)
            .Text(names.Record, standing => standing.Return.Id, width: 26)
            .Text(phrases["col.unit"], standing => Unit(draft, standing), width: 34)
            .Text(phrases["col.covers"], standing => Covers(draft, standing), width: 20)
            .Day(phrases["col.expected_by"], standing => standing.Return.ExpectedBy, width: 14)
            .Day(names.ReceivedOn, standing => standing.Return.ReceivedOn, width: 14)
            .WholeNumber(names.DaysLate, standing => standing.DaysLate, width: 12)
            .WholeNumber(names.Nil, standing => standing.IsNil ? 1 : 0, width: 14)
            .Text(words.Source, standing => Typography.OneLine(standing.Return.Source ?? ""), width: 32)
            .All;
    }

    private static string Unit(WorkbookDraft draft, ReturnStanding standing) => Typography.OneLine(
        draft.Phrases.Names.Agency(standing.Return.Unit ?? "", draft.Review.Period.Window.Last));

    private static string Covers(WorkbookDraft draft, ReturnStanding standing)
    {
        if (standing.Return.Covers is not { } kind) return draft.Phrases.Words["kind.all"];
        var key = "kind." + kind.ToLowerInvariant();
        return draft.Phrases.Words.Has(key) ? draft.Phrases.Words[key] : Typography.OneLine(kind);
    }
}
