using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates.Content;

namespace QuarterlyReports.Publishing.Templates.Tables;

/// <summary>
/// The columns that set a figure beside the same one of the previous period and of last year (counting rule 18). A period of
/// which nothing is kept has no column: it would be one of dashes.
/// </summary>
/// <param name="scope">Of the document.</param>
/// <param name="measure">The figure that says whether a period is kept; by default that of all activities.</param>
internal sealed class ComparedFigures(ReviewScope scope, FigureKey? measure = null)
{
    private readonly IReadOnlyList<ComparedTime> _times =
    [
        .. ComparedTime.Beside(scope.Review.Period)
            .Where(time => scope.Figure(time.Of(measure ?? FigureKeys.Held)).Basis != Basis.NotKept),
    ];

    public IReadOnlyList<TableColumn> Columns => [.. Periods.Select(Column)];

    /// <summary>Under each compared period stand its number and the change since.</summary>
    public IReadOnlyList<TableColumn> ColumnsWithChange =>
    [
        Column(scope.Review.Period),
        .. Periods.Skip(1).Select(Heading).SelectMany(heading => new[]
        {
            Under(heading, "col.number"), Under(heading, "col.difference"),
        }),
    ];

    private IReadOnlyList<ReviewPeriod> Periods => [scope.Review.Period, .. _times.Select(time => time.Period)];

    public IReadOnlyList<string> Cells(FigureKey key) =>
        [scope.InTable(key), .. Figures(key).Skip(1).Select(scope.Book.Figures.InTable)];

    public IReadOnlyList<string> CellsWithChange(FigureKey key)
    {
        var current = scope.Figure(key);
        return [scope.InTable(key), .. Figures(key).Skip(1).SelectMany(compared =>
            new[] { scope.Book.Figures.InTable(compared), scope.Book.Figures.ChangeInTable(current, compared) })];
    }

    /// <summary>Whether there is anything to show in one of the columns.</summary>
    public bool IsAny(FigureKey key) => Figures(key).Any(figure => figure.Value > 0);

    private List<Figure> Figures(FigureKey key) => [scope.Figure(key), .. _times.Select(time => scope.Figure(time.Of(key)))];

    /// <summary>A column of the reviewed period under a heading that it shares.</summary>
    public TableColumn UnderThisPeriod(string phrase) => Under(Heading(scope.Review.Period), phrase);

    private TableColumn Under(string heading, string phrase) =>
        new(scope.Words[phrase], ColumnAlignment.Number) { Groups = [heading] };

    private TableColumn Column(ReviewPeriod period) => new(Heading(period), ColumnAlignment.Number);

    private string Heading(ReviewPeriod period) => scope.Book.Periods.InHeading(period);
}
