using QuarterlyReports.Core.Review;
using QuarterlyReports.Office.Charts;
using QuarterlyReports.Office.Spreadsheet;
using QuarterlyReports.Office.Spreadsheet.Writing;

namespace QuarterlyReports.Publishing.Workbook;

/// <summary>The native charts of the summary; they follow the cells of the sheets on partner groups and forms.</summary>
internal sealed class SummaryCharts
{
    private readonly WorkbookDraft _draft;
    private readonly List<SheetChart> _charts = [];

    /// <param name="draft">Of the workbook.</param>
    /// <param name="regionNames">Where the sheet on partner groups names them.</param>
    /// <param name="matrix">Where the sheet on forms has its matrix.</param>
    public SummaryCharts(WorkbookDraft draft, CellRange regionNames, FormMatrix matrix)
    {
        _draft = draft;
        AddByForm(matrix);
        AddCompared(regionNames);
    }

    /// <summary>Without their places; none where nothing is to be drawn.</summary>
    public IReadOnlyList<SheetChart> All => _charts;

    private void AddByForm(FormMatrix matrix)
    {
        var sheet = _draft.Words.FormSheet;
        var categories = matrix.Regions.Select(region => _draft.Labels.Regions[region]).ToList();
        List<BarChartSeries> series = [];
        for (var index = 0; index < matrix.Forms.Count; index++)
        {
            var forms = matrix.Forms[index];
            var values = matrix.Regions
                .Select(region => forms.Sum(form => ValueOf(FigureKeys.RegionForm(region, form)))).ToList();
            if (values.TrueForAll(value => value == 0)) continue;
            var (fill, text) = SheetLook.Palette[series.Count % SheetLook.Palette.Count];
            series.Add(new()
            {
                Name = forms is [var form] ? _draft.Labels.Forms[form] : _draft.Phrases.Words["row.other_forms"],
                NameCell = matrix.NameOf(index).In(sheet),
                CategoryCells = matrix.RegionNames.In(sheet),
                Categories = categories,
                ValueCells = matrix.ValuesOf(index).In(sheet),
                Values = [.. values],
                Color = fill,
                LabelColor = text,
            });
        }

        Add(BarChartKind.StackedBar, _draft.Phrases.Words["chart.region-by-form"], series);
    }

    private void AddCompared(CellRange names)
    {
        var codes = _draft.Labels.Regions.Keys.Take(names.Rows).ToList();
        var periods = _draft.Compared.Prepend(new ComparedPeriod(_draft.Review.Period, key => key)).ToList();
        List<BarChartSeries> series = [];
        for (var index = 0; index < periods.Count; index++)
        {
            var figures = codes.Select(code => _draft.Review.Figures[periods[index].Key(FigureKeys.Region(code))]).ToList();
            // A period without figures has no bars, and zero would be a claim.
            if (figures.Exists(figure => figure.Value is null)) continue;
            series.Add(Compared(names, codes, (periods[index], index), figures));
        }

        Add(BarChartKind.Column, _draft.Phrases.Words["table.region-summary"], series);
    }

    private BarChartSeries Compared(
        CellRange names, List<string> codes, (ComparedPeriod Compared, int Index) period, List<Figure> figures)
    {
        var sheet = _draft.Words.RegionSheet;
        var column = period.Index + 2;
        return new()
        {
            Name = _draft.Heading(period.Compared.Period),
            NameCell = new CellRange(names.FirstRow - 1, column).In(sheet),
            CategoryCells = names.In(sheet),
            Categories = [.. codes.Select(code => _draft.Labels.Regions[code])],
            ValueCells = new CellRange(names.FirstRow, column, names.LastRow, column).In(sheet),
            Values = [.. figures.Select(figure => (double?)figure.Value)],
            Color = SheetLook.Palette[period.Index].Fill,
        };
    }

    private double ValueOf(FigureKey key) => (double)(_draft.Review.Figures[key].Value ?? 0);

    private void Add(BarChartKind kind, string title, IReadOnlyList<BarChartSeries> series)
    {
        if (!series.Any(one => one.Values.Any(value => value > 0))) return;
        _charts.Add(new()
        {
            Kind = kind,
            Title = title,
            Description = DescriptionOf(title, series),
            Area = new CellRange(1, 1),
            Series = series,
        });
    }

    /// <summary>"Title. Neighbors: 3 (Outgoing 2, Incoming 1). …"</summary>
    private string DescriptionOf(string title, IReadOnlyList<BarChartSeries> series)
    {
        var (words, numerals) = (_draft.Phrases.Words, _draft.Phrases.Numerals);
        var categories = series[0].Categories.Select((category, at) => words.Fill("alt.category",
            ("name", category),
            ("value", string.Join(", ", series.Where(one => one.Values[at] > 0).Select(one => words.Fill("alt.part",
                ("name", one.Name), ("value", numerals.InTable((decimal)(one.Values[at] ?? 0)))))
                .DefaultIfEmpty(numerals.InTable(0))))));
        return words.Fill("alt.chart", ("title", title), ("data", string.Join(" ", categories)));
    }
}
