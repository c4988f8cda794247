using QuarterlyReports.Core.Review;
using QuarterlyReports.Office.Spreadsheet.Writing;

namespace QuarterlyReports.Publishing.Workbook;

/// <summary>Delegations of the period, one a trip and direction (counting rule 17).</summary>
internal static class DelegationSheet
{
    // Trip and records lead back to the activities, on the screen.
    private const int PrintedColumns = 6;

    public static TableSheet<Delegation> Make(WorkbookDraft draft) =>
        new(draft.Words.DelegationSheet, TableNames.Delegations, Ordered(draft), Columns(draft))
        {
            FrozenRows = 1,
            HeaderStyle = SheetLook.Header,
            BandFill = SheetLook.Band,
            TabColor = "8497B0",
            Print = draft.PrintRecords(draft.Words.DelegationSheet, PrintedColumns, draft.Review.Delegations.Count),
        };

    // Those of one direction stand together, so that a link leads to all of them.
    private static List<Delegation> Ordered(WorkbookDraft draft)
    {
        var ordered = draft.Review.Delegations.OrderByDescending(delegation => delegation.IsOutgoing).ToList();
        var outgoing = ordered.Count(delegation => delegation.IsOutgoing);
        Place(FigureKeys.DelegationsOut, 0, outgoing);
        Place(FigureKeys.DelegationsIn, outgoing, ordered.Count);
        Place(FigureKeys.DelegationPeople, 0, ordered.Count);
        Place(FigureKeys.DelegationsWithoutPeople, 0, ordered.Count);
        return ordered;

        void Place(FigureKey key, int first, int after)
        {
            if (after > first) draft.Rows.Place(key, draft.Words.DelegationSheet, new(first + 2, 1, after + 1, 8));
        }
    }

    private static IReadOnlyList<TableColumn<Delegation>> Columns(WorkbookDraft draft)
    {
        var (words, names) = (draft.Words, draft.Columns);
        var byId = draft.Review.Activities.ToDictionary(counted => counted.Activity.Id, StringComparer.Ordinal);
        return new TableColumns<Delegation>(SheetLook.Body, draft.DayFormat)
            .Text(names.Direction, delegation => delegation.IsOutgoing ? words.OutgoingShort : words.IncomingShort, width: 13)
            .DayOrText(words.CountingDay, delegation => ActivityRow.DayOrText(delegation.CountingDate), width: 12)
            .Text(words.Partners, delegation => PartnersOf(draft, delegation, byId), width: 44)
            .Text(draft.Phrases.Words["col.activity"], delegation => ActivityRow.Title(draft, delegation.Leading), width: 56)
            .WholeNumber(names.Members, delegation => delegation.People, width: 10)
            .WholeNumber(names.TripsCounted, delegation => delegation.BringsPeople ? 1 : 0, width: 14)
            .Text(words.Trip, delegation => delegation.Trip, width: 22)
            .Text(words.Records, delegation => draft.RecordList(delegation.Records), width: 60)
            .All;
    }

    // A trip may begin in another period: its records there are named by their ids alone.
    private static string PartnersOf(WorkbookDraft draft, Delegation delegation, Dictionary<string, CountedActivity> byId) =>
        string.Join("; ", draft.InPartnerOrder(
                delegation.Records.Where(byId.ContainsKey).SelectMany(record => byId[record].Countries)
                    .Distinct(StringComparer.Ordinal),
                code => code)
            .Select(draft.Phrases.Names.Partner));
}
