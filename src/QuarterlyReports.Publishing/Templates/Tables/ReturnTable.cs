using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates.Content;

namespace QuarterlyReports.Publishing.Templates.Tables;

/// <summary>
/// Returns of units: one a line where they are all of one period; else a line for each unit and subject, and a column a period.
/// </summary>
internal sealed class ReturnTable
{
    private readonly ReviewScope _scope;
    private readonly CoordinationFields _fields;
    private readonly IReadOnlyList<ReturnStanding> _returns;
    private readonly IReadOnlyList<string> _periods;

    private ReturnTable(ReviewScope scope)
    {
        _scope = scope;
        _fields = new(scope);
        _returns = [.. _fields.InOrder(scope.Review.Returns)];
        _periods = [.. _returns.Select(standing => standing.Return.Period ?? "").Distinct().Order(StringComparer.Ordinal)];
    }

    public static TableParts Of(ReviewScope scope) => new ReturnTable(scope).Rows();

    private TableParts Rows()
    {
        string[] counted = ["expected", "received", "late", "nil", "missing"];
        var parts = _periods.Count > 1 ? ByPeriod() : OneByOne();
        return (parts with
        {
            Notes =
            [
                _scope.Words.Fill("note.returns", [.. counted.Select(standing => (
                    standing, _scope.Book.Figures.InTable(_scope.Figure(new($"returns.{standing}")))))]),
            ],
        }).OrOneLine(_scope.Words["row.no_returns"]);
    }

    private TableParts OneByOne() => new(
        [
            Column("col.unit", 3), Column("col.covers", 1.6), Column("col.expected_by", 1.2), Column("col.received_on", 1.2),
            Column("col.days_late", 0.9, ColumnAlignment.Number), Column("col.remarks", 1.6),
        ],
        [.. _returns.Select(standing => new RowParts(
            [
                _fields.Unit(standing), _fields.Covers(standing), Day(standing.Return.ExpectedBy),
                Day(standing.Return.ReceivedOn), standing.IsLate ? _scope.Book.Numerals.InTable(standing.DaysLate ?? 0) : "",
                _fields.Remark(standing),
            ])
            {
                Place = PlaceOf(standing),
            })]);

    private TableParts ByPeriod() => new(
        [
            Column("col.unit", 2.6), Column("col.covers", 1.4),
            .. _periods.Select(period => new TableColumn(
                _scope.Book.Periods.OfCode(period, _scope.Review.Period.Calendar), Weight: 1.4)),
        ],
        [.. _returns.GroupBy(standing => (Unit: _fields.Unit(standing), Covers: _fields.Covers(standing)))
            .Select(line => new RowParts(
                [
                    line.Key.Unit, line.Key.Covers,
                    .. _periods.Select(period => string.Join("; ", line
                        .Where(standing => (standing.Return.Period ?? "") == period)
                        .Select(standing => Marks.Place(PlaceOf(standing)) + Told(standing)))),
                ]))]);

    /// <summary>"23/09/2018"; "12/07/2018, late 17"; what has not come is told by its remark.</summary>
    private string Told(ReturnStanding standing) => string.Join(", ", new[]
    {
        Day(standing.Return.ReceivedOn),
        standing.IsLate
            ? _scope.Words.Count("return.late", standing.DaysLate ?? 0, _scope.Book.Numerals.InTable(standing.DaysLate ?? 0))
            : "",
        standing.IsMissing ? _fields.Remark(standing) : Wording.Typography.Uncapitalized(_fields.Remark(standing)),
    }.Where(part => part.Length > 0));

    private static string PlaceOf(ReturnStanding standing) =>
        RecordWords.AnchorOf(AllRegisters.Returns, standing.Return.Id);

    private string Day(DateOnly? day) => day is { } known ? _scope.Book.Dates.InTable(known) : "";

    private TableColumn Column(string phrase, double weight, ColumnAlignment alignment = ColumnAlignment.Text) =>
        new(_scope.Words[phrase], alignment, weight);
}
