using QuarterlyReports.Core.Review;
using QuarterlyReports.Office.Spreadsheet;
using QuarterlyReports.Office.Spreadsheet.Writing;
using QuarterlyReports.Publishing.Templates.Wording;

namespace QuarterlyReports.Publishing.Workbook;

/// <summary>
/// Rows of figures on a hand-laid sheet: name, this period, the periods it is compared with, the changes, the key, the records.
/// Periods compared are values; changes are formulas over the row (counting rules 15 and 19).
/// </summary>
internal sealed class ComparedTable(WorkbookDraft draft, GridSheet sheet)
{
    private const int ThisPeriod = 2;
    private const int SmallestBaseOfPercent = 5;

    // In one line that reaches past its column: a list of records makes no row taller than its figure.
    private static readonly CellStyle Records = SheetLook.Small with { Wraps = false };

    public static IReadOnlyList<double> Widths(WorkbookDraft draft) =>
    [
        LabelWidth(draft),
        12,
        .. draft.Compared.Select(_ => 13d),
        .. draft.Compared.SelectMany(_ => (double[])[13, 12]),
        44,
        38,
    ];

    /// <summary>A sheet of such rows: keys and records are for the screen, where a click leads on, and do not print.</summary>
    /// <param name="draft">Of the workbook.</param>
    /// <param name="name">Of the sheet.</param>
    /// <param name="frozenRows">Rows that stay in sight and repeat on every page.</param>
    public static LaidOutSheet SheetFor(WorkbookDraft draft, string name, int frozenRows)
    {
        var widths = Widths(draft);
        return new(draft, name, widths, frozenRows, IsWide(draft), printedColumns: widths.Count - 2);
    }

    /// <summary>Two periods beside the own one need a page that lies.</summary>
    public static bool IsWide(WorkbookDraft draft) => draft.Compared.Count > 1;

    /// <summary>What a change is, under tables that have any.</summary>
    public static void AddNote(WorkbookDraft draft, LaidOutSheet sheet)
    {
        if (draft.Compared.Count > 0) sheet.AddNote(draft.Phrases.Words["note.change"]);
    }

    public void AddHeader(string label)
    {
        var words = draft.Phrases.Words;
        var periods = draft.Compared.Select(compared => draft.Heading(compared.Period)).ToList();
        sheet.AddTall(SheetLook.HeaderHeight,
        [
            Cell.Text(label, SheetLook.HeaderLeft),
            Cell.Text(draft.Heading(draft.Review.Period), SheetLook.Header),
            .. periods.Select(period => Cell.Text(period, SheetLook.Header)),
            .. periods.SelectMany(period => (Cell[])
            [
                Cell.Text(words.Fill("col.change", ("period", Typography.Uncapitalized(period))), SheetLook.Header),
                Cell.Text(draft.Words.Percent, SheetLook.Header),
            ]),
            Cell.Text(draft.Words.Key, SheetLook.HeaderLeft),
            Cell.Text(draft.Words.Records, SheetLook.HeaderLeft),
        ]);
    }

    /// <summary>Adds a figure's row and returns its number.</summary>
    /// <param name="key">Of the figure in this period.</param>
    /// <param name="label">As the row calls it, and formulas find it.</param>
    /// <param name="formula">Made from the address of the label's cell; null prints the value.</param>
    /// <param name="isSum">Whether the row stands out as a sum.</param>
    public int Add(FigureKey key, string label, Func<string, string>? formula, bool isSum = false)
    {
        var row = sheet.RowCount + 1;
        var count = Look(SheetLook.Count, isSum);
        var live = formula is null ? draft.Value(key, count) : draft.Live(key, formula($"$A{row}"), count);
        if (formula is not null) draft.Place(key, sheet.Name, row, ThisPeriod);
        draft.Link(sheet, row, ThisPeriod, key);
        var before = draft.Compared.Select(compared => draft.Value(compared.Key(key), count)).ToList();
        return AddRow(row, label, isSum, [live, .. before], key);
    }

    /// <summary>Adds a row that is computed from rows above, in every period alike, and returns its number.</summary>
    /// <param name="label">As the row calls it.</param>
    /// <param name="formula">Made from the letters of the column.</param>
    /// <param name="result">Of a period, by what makes its keys; null when one of its figures is not recorded.</param>
    public int AddComputed(string label, Func<string, string> formula, Func<Func<FigureKey, FigureKey>, decimal?> result)
    {
        var row = sheet.RowCount + 1;
        var keys = draft.Compared.Select(compared => compared.Key).Prepend(key => key);
        var cells = keys.Select((inPeriod, index) => result(inPeriod) is { } value
            ? Cell.Formula(formula(CellAddress.Letters(ThisPeriod + index)), (double)value, SheetLook.Count.AsSum())
            : Cell.Text(draft.Phrases.Words["basis.not_kept"], SheetLook.Count.AsSum())).ToList();
        return AddRow(row, label, isSum: true, cells, key: null);
    }

    /// <summary>Draws bars behind the figures of this period.</summary>
    public void ShowBars(int firstRow, int lastRow)
    {
        if (lastRow <= firstRow) return;
        sheet.Highlight(new CellHighlight.Bars(new(firstRow, ThisPeriod, lastRow, ThisPeriod), SheetLook.Bar));
    }

    private int AddRow(int row, string label, bool isSum, List<Cell> values, FigureKey? key) => sheet.Add(
    [
        Cell.Text(label, Look(SheetLook.Label, isSum)),
        .. values,
        .. values.Skip(1).SelectMany((before, index) =>
            WithPercent(key) ? Changes(row, index, values[0], before, isSum) :
            [Changes(row, index, values[0], before, isSum)[0], Cell.Blank(Look(SheetLook.Percent, isSum))]),
        Cell.Text(key?.Text, Look(SheetLook.Key, isSum)),
        Cell.Text(key is { } known ? draft.RecordList(draft.Review.Figures[known].Records) : null, Look(Records, isSum)),
    ]);

    private bool WithPercent(FigureKey? key) => key is not { } known || FigureWords.HasPercent(draft.Review.Figures[known].Unit);

    private Cell[] Changes(int row, int index, Cell now, Cell before, bool isSum)
    {
        var (current, compared) = (CellAddress.Of(row, ThisPeriod), CellAddress.Of(row, ThisPeriod + 1 + index));
        var isKnown = $"AND(ISNUMBER({current}),ISNUMBER({compared}))";
        var dash = draft.Phrases.Words["basis.not_kept"];
        var difference = $"IF({isKnown},{current}-{compared},{CountFormulas.Literal(dash)})";
        var percent = $"IF({isKnown},IF({compared}>={SmallestBaseOfPercent},({current}-{compared})/{compared},\"\"),\"\")";
        var (differenceLook, percentLook) = (Look(SheetLook.Difference, isSum), Look(SheetLook.Percent, isSum));
        if (NumberIn(now) is not { } after || NumberIn(before) is not { } earlier)
            return [Cell.Formula(difference, dash, differenceLook), Cell.Formula(percent, "", percentLook)];
        return
        [
            Cell.Formula(difference, after - earlier, differenceLook),
            earlier >= SmallestBaseOfPercent
                ? Cell.Formula(percent, (after - earlier) / earlier, percentLook)
                : Cell.Formula(percent, "", percentLook),
        ];
    }

    private static double? NumberIn(Cell cell) => cell.Content switch
    {
        CellContent.Number number => number.Value,
        CellContent.NumberFormula formula => formula.Result,
        _ => null,
    };

    // As much room as a page has: without changes a label stands in one line.
    private static double LabelWidth(WorkbookDraft draft) => draft.Compared.Count == 0 ? 72 : 42;

    private static CellStyle Look(CellStyle style, bool isSum) => isSum ? style.AsSum() : style;
}
