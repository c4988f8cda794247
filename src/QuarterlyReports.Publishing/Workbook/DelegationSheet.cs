using QuarterlyReports.Core.Review;
using QuarterlyReports.Office.Spreadsheet.Writing;

namespace QuarterlyReports.Publishing.Workbook;

/// <summary>Delegations of the period, one a trip and direction (counting rule 17).</summary>
internal static class DelegationSheet
{
    public static TableSheet<Delegation> Make(WorkbookDraft draft) =>
        new(draft.Words.DelegationSheet, TableNames.Delegations, draft.Review.Delegations, Columns(draft))
        {
            FrozenRows = 1,
            HeaderStyle = SheetLook.Header,
            TabColor = "8497B0",
            Print = draft.Print(isLandscape: true, titleRows: 1),
        };

    private static IReadOnlyList<TableColumn<Delegation>> Columns(WorkbookDraft draft)
    {
        var (words, names) = (draft.Words, draft.Columns);
        var byId = draft.Review.Activities.ToDictionary(counted => counted.Activity.Id, StringComparer.Ordinal);
        return new TableColumns<Delegation>(SheetLook.Body)
            .Text(names.Direction, delegation => delegation.IsOutgoing ? words.OutgoingShort : words.IncomingShort, width: 13)
            .DayOrText(words.CountingDay, delegation => ActivityRow.DayOrText(delegation.CountingDate), width: 12)
            .Text(words.Partners, delegation => PartnersOf(draft, delegation, byId), width: 24)
            .Text(draft.Phrases.Words["col.activity"], delegation => TitleOf(draft, delegation, byId), width: 56)
            .WholeNumber(names.Members, delegation => delegation.People, width: 10)
            .WholeNumber(names.TripsCounted, delegation => delegation.BringsPeople ? 1 : 0, width: 14)
            .Text(words.Trip, delegation => delegation.Trip, width: 22)
            .Text(words.Records, delegation => draft.RecordList(delegation.Records), width: 26)
            .All;
    }

    // A trip may begin in another period: its records there are named by their ids alone.
    private static string PartnersOf(WorkbookDraft draft, Delegation delegation, Dictionary<string, CountedActivity> byId) =>
        string.Join("; ", delegation.Records
            .Where(byId.ContainsKey)
            .SelectMany(record => byId[record].Countries)
            .Distinct(StringComparer.Ordinal)
            .Select(draft.Phrases.Names.Partner));

    private static string TitleOf(WorkbookDraft draft, Delegation delegation, Dictionary<string, CountedActivity> byId) =>
        delegation.Records.FirstOrDefault(byId.ContainsKey) is { } first ? ActivityRow.Title(draft, byId[first].Activity) : "";
}
