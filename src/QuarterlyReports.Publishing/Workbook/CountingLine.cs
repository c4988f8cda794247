using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Publishing.Workbook;

/// <summary>One entry of a list that one activity counts under.</summary>
/// <param name="Number">Of the activity in its table, from 1.</param>
/// <param name="IsFirst">Of the activity's lines in the same list.</param>
internal sealed record CountingLine(int Number, CountedActivity Counted, LineList List, string Label, bool IsFirst)
{
    /// <summary>In the order of the activities, then of the lists, then of the entries in each.</summary>
    public static IReadOnlyList<CountingLine> Of(WorkbookDraft draft)
    {
        var entries = Enum.GetValues<LineList>()
            .SelectMany(list => EntriesOf(draft, list))
            .SelectMany(entry => draft.Review.Figures[entry.Key].Records, (entry, record) => (record, entry.List, entry.Label))
            .ToLookup(entry => entry.record, entry => (entry.List, entry.Label), StringComparer.Ordinal);
        return [.. draft.Review.Activities.SelectMany((counted, index) => Of(counted, index + 1, entries[counted.Activity.Id]))];
    }

    private static IEnumerable<CountingLine> Of(
        CountedActivity counted, int number, IEnumerable<(LineList List, string Label)> entries) =>
        entries.GroupBy(entry => entry.List).SelectMany(list =>
            list.Select((entry, place) => new CountingLine(number, counted, entry.List, entry.Label, place == 0)));

    private static IEnumerable<(LineList List, FigureKey Key, string Label)> EntriesOf(WorkbookDraft draft, LineList list)
    {
        var labels = draft.Labels;
        var (entries, key) = list switch
        {
            LineList.Region => (labels.Regions, (Func<string, FigureKey>)FigureKeys.Region),
            LineList.Partner => (labels.Partners, FigureKeys.Partner),
            LineList.Group => (labels.Groups, FigureKeys.Group),
            LineList.Mechanism => (labels.Mechanisms, FigureKeys.Mechanism),
            LineList.Margins => (labels.Mechanisms, FigureKeys.Margins),
            LineList.Agency => (labels.Agencies, FigureKeys.Agency),
            _ => (labels.Themes, FigureKeys.Theme),
        };
        return entries
            .Select(entry => (list, Key: key(entry.Key), entry.Value))
            .Where(entry => draft.Review.Figures.TryGet(entry.Key, out _));
    }
}
