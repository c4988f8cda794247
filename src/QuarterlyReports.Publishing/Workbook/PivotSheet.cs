using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Office.Spreadsheet.Writing;

namespace QuarterlyReports.Publishing.Workbook;

/// <summary>
/// A pivot table over the activities: by form and track at first, for one partner group or all. It is a third way to the same
/// counts, which the reader can turn as needed.
/// </summary>
internal sealed class PivotSheet
{
    private readonly WorkbookDraft _draft;
    private readonly LaidOutSheet _sheet;
    private readonly PivotAxis _forms;
    private readonly PivotAxis _tracks;
    private readonly PivotAxis _regions;

    private PivotSheet(WorkbookDraft draft)
    {
        _draft = draft;
        var activities = draft.Review.Activities;
        _forms = new(draft.Columns.Form, InOrder(draft.Labels.Forms.Values, activities.Select(FormOf)));
        _tracks = new(draft.Columns.Track,
            InOrder(Enum.GetValues<Track>().Select(draft.Words.TrackName), activities.Select(TrackOf)));
        _regions = new(draft.Columns.Region,
            InOrder(draft.Labels.Regions.Values, activities.Select(counted => ActivityRow.Regions(draft, counted))));
        double[] widths = [44, .. _tracks.Items.Select(_ => 16d), 16];
        _sheet = new(draft, draft.Words.PivotSheet, widths, frozenRows: 0, isLandscape: false);
    }

    /// <param name="draft">Of the workbook.</param>
    /// <param name="activities">The sheet that is counted.</param>
    public static GridSheet Make(WorkbookDraft draft, Sheet activities)
    {
        var pivot = new PivotSheet(draft);
        pivot._sheet.AddTop(draft.Words.PivotTitle);
        pivot._sheet.AddNote(draft.Words.PivotNote);
        // Excel knows no pivot table over no rows.
        if (draft.Review.Activities.Count == 0) pivot._sheet.AddNote(draft.Phrases.Words["row.none"]);
        else pivot.Add(activities);
        return pivot._sheet.Grid;
    }

    private void Add(Sheet activities)
    {
        var grid = _sheet.Grid;
        grid.Add();
        grid.Add(Cell.Text(_regions.Column, SheetLook.Label with { Bold = true }),
            Cell.Text(_draft.Words.PivotAll, SheetLook.Label));
        grid.Add();
        grid.Count(new()
        {
            Name = "ActivityPivot",
            Source = activities,
            Rows = _forms,
            Columns = _tracks,
            Filter = _regions,
            Counted = _draft.Columns.Record,
            Caption = _draft.Words.PivotCount,
            TotalCaption = _draft.Words.PivotTotal,
            Corner = (grid.RowCount + 1, 1),
        });
        AddCells(grid);
    }

    private void AddCells(GridSheet grid)
    {
        var counts = _draft.Review.Activities.ToLookup(counted => (Form: FormOf(counted), Track: TrackOf(counted)));
        var total = _draft.Words.PivotTotal;
        grid.Add(
        [
            Cell.Text(_draft.Words.PivotCount, SheetLook.HeaderLeft), Cell.Text(_tracks.Column, SheetLook.HeaderLeft),
            .. Enumerable.Repeat(Cell.Blank(SheetLook.Header), _tracks.Items.Count),
        ]);
        grid.Add(
        [
            Cell.Text(_forms.Column, SheetLook.HeaderLeft),
            .. _tracks.Items.Select(track => Cell.Text(track, SheetLook.Header)), Cell.Text(total, SheetLook.Header),
        ]);
        foreach (var form in _forms.Items)
        {
            var row = _tracks.Items.Select(track => counts[(form, track)].Count()).ToList();
            grid.Add(
            [
                Cell.Text(form, SheetLook.Label), .. row.Select(Counted), Cell.Number(row.Sum(), SheetLook.Count.AsSum()),
            ]);
        }

        var tracks = _draft.Review.Activities.ToLookup(TrackOf);
        grid.Add(
        [
            Cell.Text(total, SheetLook.Label.AsSum()),
            .. _tracks.Items.Select(track => Cell.Number(tracks[track].Count(), SheetLook.Count.AsSum())),
            Cell.Number(_draft.Review.Activities.Count, SheetLook.Count.AsSum()),
        ]);
    }

    // A pivot table leaves blank what does not occur.
    private static Cell Counted(int count) =>
        count == 0 ? Cell.Blank(SheetLook.Count) : Cell.Number(count, SheetLook.Count);

    private string FormOf(CountedActivity counted) => _draft.Labels.Of(_draft.Labels.Forms, counted.Activity.Form);

    private string TrackOf(CountedActivity counted) => _draft.Words.TrackName(counted.Track);

    // In the order of the list; what no list has follows in the order met.
    private static List<string> InOrder(IEnumerable<string> known, IEnumerable<string> met)
    {
        var found = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var order = new List<string>();
        foreach (var item in met)
            if (found.Add(item)) order.Add(item);
        var listed = known.Where(found.Contains).ToList();
        return [.. listed, .. order.Except(listed, StringComparer.OrdinalIgnoreCase)];
    }
}
