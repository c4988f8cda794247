using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Office.Spreadsheet;

namespace QuarterlyReports.Publishing.Workbook;

/// <summary>Sum of the rows - counted more than once = distinct total, under a table (counting rules 12 and 14).</summary>
internal sealed class ReconciliationRows
{
    private readonly WorkbookDraft _draft;
    private readonly IReadOnlyList<FigureKey> _rows;
    private readonly FigureKey _overlap;
    private readonly LineList _list;
    private readonly (FigureKey Key, Track Track) _total;
    private readonly Reconciliation _reconciliation;

    private ReconciliationRows(
        WorkbookDraft draft,
        IReadOnlyList<FigureKey> rows,
        FigureKey overlap,
        LineList list,
        Track track,
        Reconciliation reconciliation)
    {
        (_draft, _rows, _overlap, _list, _reconciliation) = (draft, rows, overlap, list, reconciliation);
        _total = (track == Track.Bilateral ? FigureKeys.Bilateral : FigureKeys.Multilateral, track);
    }

    /// <summary>Of partner groups.</summary>
    public static ReconciliationRows Bilateral(WorkbookDraft draft) => new(
        draft,
        [.. draft.Labels.Regions.Keys.Select(FigureKeys.Region)],
        FigureKeys.RegionOverlap,
        LineList.Region,
        Track.Bilateral,
        draft.Review.Regions);

    /// <summary>Of mechanisms and the line of those without one.</summary>
    public static ReconciliationRows Multilateral(WorkbookDraft draft) => new(
        draft,
        [.. draft.Labels.Mechanisms.Keys.Select(FigureKeys.Mechanism), FigureKeys.NoMechanism],
        FigureKeys.MechanismOverlap,
        LineList.Mechanism,
        Track.Multilateral,
        draft.Review.Mechanisms);

    /// <param name="sheet">That has the table.</param>
    /// <param name="table">Whose last row was added just now.</param>
    /// <param name="rows">That are to be summed.</param>
    public void Add(LaidOutSheet sheet, ComparedTable table, CellRange rows)
    {
        var words = _draft.Words;
        var sum = table.AddComputed(words.Sum, column => $"SUM({column}{rows.FirstRow}:{column}{rows.LastRow})", SumIn);
        var overlap = table.Add(_overlap, words.Overlap, _ => _draft.Formulas.Overlap(_list), isSum: true);
        table.AddComputed(words.Distinct, column => $"{column}{sum}-{column}{overlap}", DistinctIn);
        table.Add(_total.Key, _draft.Phrases.Figures.Name(_total.Key), _ => _draft.Formulas.Track(_total.Track), isSum: true);
        if (_reconciliation.OverlappingRecords.Count == 0) return;
        var records = _draft.RecordList(_reconciliation.OverlappingRecords);
        sheet.AddNote(_draft.Phrases.Words.Fill("note.overlapping", ("records", records)));
    }

    private decimal? SumIn(Func<FigureKey, FigureKey> inPeriod)
    {
        var figures = _rows.Select(key => _draft.Review.Figures[inPeriod(key)]).ToList();
        return figures.Exists(figure => figure.Value is null) ? null : figures.Sum(figure => figure.Value);
    }

    private decimal? DistinctIn(Func<FigureKey, FigureKey> inPeriod) =>
        SumIn(inPeriod) - _draft.Review.Figures[inPeriod(_overlap)].Value;
}
