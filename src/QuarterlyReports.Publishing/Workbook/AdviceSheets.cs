using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Office.Spreadsheet.Writing;
using QuarterlyReports.Publishing.Templates.Wording;

namespace QuarterlyReports.Publishing.Workbook;

/// <summary>Advice given to the Party and the State, and notes on the situation: all of the period, one a row.</summary>
internal static class AdviceSheets
{
    public static TableSheet<Proposal> Proposals(WorkbookDraft draft)
    {
        var (phrases, words) = (draft.Phrases.Words, draft.Words);
        return Sheet(draft, words.ProposalSheet, TableNames.Proposals, draft.Review.Proposals,
            new TableColumns<Proposal>(SheetLook.Body, draft.DayFormat)
                .Text(draft.Columns.Record, proposal => proposal.Id)
                .DayOrText(phrases["col.date"], proposal => ActivityRow.DayOrText(proposal.SubmittedOn), width: 12)
                .Text(phrases["col.subject"], proposal => ActivityRow.InLanguage(draft, proposal.Subject), width: 60)
                .Text(phrases["col.addressee"], proposal => AgencyOf(draft, proposal.AddressedTo), width: 30)
                .Text(phrases["col.outcome"], proposal => ActivityRow.InLanguage(draft, proposal.Outcome), width: 40)
                .Text(words.SecrecyColumn, proposal => words.SecrecyName(proposal.Secrecy), width: 14)
                .Text(words.Source, proposal => Typography.OneLine(proposal.Source ?? ""), width: 30)
                .All);
    }

    public static TableSheet<SituationNote> Situation(WorkbookDraft draft)
    {
        var (phrases, words) = (draft.Phrases.Words, draft.Words);
        return Sheet(draft, words.SituationSheet, TableNames.Situation, draft.Review.Situation,
            new TableColumns<SituationNote>(SheetLook.Body, draft.DayFormat)
                .Text(draft.Columns.Record, note => note.Id)
                .DayOrText(phrases["col.date"], note => ActivityRow.DayOrText(note.Date), width: 12)
                .Text(phrases["col.region"], note => note.Region is { } code ? draft.Phrases.Names.Region(code) : "", width: 24)
                .Text(phrases["col.mechanism"], note => note.Mechanism is { } code ? draft.Phrases.Names.Mechanism(code) : "",
                    width: 24)
                .Text(words.Development, note => ActivityRow.InLanguage(draft, note.Text), width: 60)
                .Text(words.Follows, note => ActivityRow.InLanguage(draft, note.Follows), width: 50)
                .Text(words.SecrecyColumn, note => words.SecrecyName(note.Secrecy), width: 14)
                .Text(words.Source, note => Typography.OneLine(note.Source ?? ""), width: 30)
                .All);
    }

    private static TableSheet<TRow> Sheet<TRow>(
        WorkbookDraft draft, string name, string table, IReadOnlyList<TRow> rows, IReadOnlyList<TableColumn<TRow>> columns) =>
        new(name, table, rows, columns)
        {
            FrozenRows = 1,
            HeaderStyle = SheetLook.Header,
            BandFill = SheetLook.Band,
            TabColor = "8497B0",
            Print = draft.PrintRecords(name),
        };

    private static string AgencyOf(WorkbookDraft draft, string? agency) =>
        agency is null ? "" : Typography.OneLine(draft.Phrases.Names.Agency(agency));
}
