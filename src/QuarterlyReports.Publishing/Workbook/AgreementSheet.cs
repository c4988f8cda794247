using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Office.Spreadsheet.Writing;
using QuarterlyReports.Publishing.Templates.Wording;

namespace QuarterlyReports.Publishing.Workbook;

/// <summary>Treaties, agreements and statements signed in the period or in force at its end, one a row.</summary>
internal static class AgreementSheet
{
    // What tells the formulas how a row counts does not print.
    private const int PrintedColumns = 13;

    public static TableSheet<Agreement> Make(WorkbookDraft draft) =>
        new(draft.Words.AgreementSheet, TableNames.Agreements, draft.Review.Agreements.All, Columns(draft))
        {
            FrozenRows = 1,
            FrozenColumns = 1,
            HeaderStyle = SheetLook.Header,
            BandFill = SheetLook.Band,
            TabColor = "8497B0",
            Print = draft.PrintRecords(draft.Words.AgreementSheet, PrintedColumns),
        };

    /// <summary>What an instrument is in law, as its row and the formulas call it.</summary>
    public static string KindOf(WorkbookDraft draft, AgreementKind kind) =>
        draft.Phrases.Words[$"agreement.kind.{RecordCode.Of(kind)}"];

    private static IReadOnlyList<TableColumn<Agreement>> Columns(WorkbookDraft draft)
    {
        var (phrases, words, names) = (draft.Phrases.Words, draft.Words, draft.Columns);
        var lists = draft.Review.Agreements;
        var (signed, inForce, expiring) = (IdsOf(lists.SignedInPeriod), IdsOf(lists.InForce), IdsOf(lists.Expiring));
        return new TableColumns<Agreement>(SheetLook.Body, draft.DayFormat)
            .Text(names.Record, agreement => agreement.Id)
            .Text(phrases["col.agreement"], agreement => ActivityRow.InLanguage(draft, agreement.Title), width: 50)
            .Text(names.AgreementKind, agreement => agreement.Kind is { } kind ? KindOf(draft, kind) : "", width: 22)
            .Text(phrases["col.instrument"], agreement => ActivityRow.InLanguage(draft, agreement.Instrument), width: 24)
            .Text(words.Partners, agreement => PartnersOf(draft, agreement), width: 20)
            .DayOrText(phrases["col.signed_on"], agreement => ActivityRow.DayOrText(agreement.SignedOn), width: 12)
            .DayOrText(phrases["col.in_force_on"], agreement => ActivityRow.DayOrText(agreement.InForceOn), width: 12)
            .DayOrText(phrases["col.expires_on"], agreement => ActivityRow.DayOrText(agreement.ExpiresOn), width: 12)
            .Text(names.Region, agreement => draft.RegionsOf(FigureKeys.RegionAgreements, agreement.Id), width: 20)
            .WholeNumber(names.SignedInPeriod, agreement => Flag(signed, agreement), width: 12)
            .WholeNumber(names.InForceAtEnd, agreement => Flag(inForce, agreement), width: 12)
            .WholeNumber(names.ExpiringSoon, agreement => Flag(expiring, agreement), width: 12)
            .Text(words.SignedBy, agreement => draft.Phrases.Names.Term(agreement.SignedBy ?? ""), width: 28)
            .Text(words.SecrecyColumn, agreement => words.SecrecyName(agreement.Secrecy), width: 14)
            .Text(words.Source, agreement => Typography.OneLine(agreement.Source ?? ""), width: 40)
            .All;
    }

    private static HashSet<string> IdsOf(IReadOnlyList<Agreement> list) =>
        list.Select(agreement => agreement.Id).ToHashSet(StringComparer.Ordinal);

    private static int Flag(HashSet<string> those, Agreement agreement) => those.Contains(agreement.Id) ? 1 : 0;

    private static string PartnersOf(WorkbookDraft draft, Agreement agreement) =>
        string.Join("; ", agreement.Partners.Select(draft.Phrases.Names.Partner));
}
