using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates.Content;
using QuarterlyReports.Publishing.Templates.Wording;

namespace QuarterlyReports.Publishing.Templates.Tables;

/// <summary>The period as a whole: beside other periods, and by its quarters.</summary>
internal static class ComparisonTables
{
    public static TableParts Comparison(ReviewScope scope)
    {
        var compared = new ComparedFigures(scope);
        var yearToDate = ReviewFields.HasYearToDate(scope.Review.Period);
        return new(
            [
                new(scope.Words["col.figure"]),
                .. compared.ColumnsWithChange,
                .. yearToDate ? [YearToDateColumn()] : Array.Empty<TableColumn>(),
            ],
            [
                Row(FigureKeys.Bilateral),
                .. scope.Review.References.Regions.Select(region => Row(FigureKeys.Region(region.Code), RowRole.OfWhich)),
                Row(FigureKeys.Multilateral),
                Row(FigureKeys.General),
                Row(FigureKeys.Held, RowRole.Total),
                Row(FigureKeys.DelegationsOut),
                Row(FigureKeys.DelegationsIn),
            ])
        {
            Notes = [scope.Words["note.change"]],
        };

        TableColumn YearToDateColumn() => new(Typography.Capitalized(scope.Words["period.year_to_date"]), ColumnAlignment.Number);

        RowParts Row(FigureKey key, RowRole role = RowRole.Body) =>
            new(
                [
                    scope.Book.Figures.Name(key),
                    .. compared.CellsWithChange(key),
                    .. yearToDate ? [YearToDate(key)] : Array.Empty<string>(),
                ],
                role);

        string YearToDate(FigureKey key) => scope.Book.Figures.InTable(scope.Figure(key.InYearToDate));
    }

    /// <summary>Of a longer period: the main figures of its quarters side by side, and of the period.</summary>
    public static TableParts QuarterFigures(ReviewScope scope)
    {
        var quarters = scope.Review.ByQuarter;
        FigureKey[] regions = [.. scope.Review.References.Regions.Select(region => FigureKeys.Region(region.Code))];
        return new TableParts(
            [
                new(scope.Words["col.figure"]),
                .. quarters.Select(quarter => Column(quarter.Quarter)),
                Column(scope.Review.Period),
            ],
            quarters.Count == 0 ? [] :
            [
                Row(FigureKeys.Bilateral),
                .. regions.Select(region => Row(region, RowRole.OfWhich)),
                Row(FigureKeys.Multilateral),
                Row(FigureKeys.General),
                Row(FigureKeys.Held, RowRole.Total),
                Row(FigureKeys.DelegationsOut),
                Row(FigureKeys.DelegationsIn),
            ])
        {
            Notes = [scope.Words["note.quarters"]],
        }.OrOneLine(scope.NothingHere);

        TableColumn Column(ReviewPeriod period) => new(scope.Book.Periods.InHeading(period), ColumnAlignment.Number);

        RowParts Row(FigureKey key, RowRole role = RowRole.Body) => new(
            [
                scope.Book.Figures.Name(key),
                .. quarters.Select(quarter => scope.Book.Figures.InTable(quarter.Figures[key])),
                scope.InTable(key),
            ],
            role);
    }

    /// <summary>
    /// Of a longer period: its quarters, and the records that lie in none of them, add up to it (counting rule 5).
    /// </summary>
    public static TableParts Quarters(ReviewScope scope)
    {
        var numerals = scope.Book.Numerals;
        List<TableColumn> columns = [new(scope.Words["col.quarter"]), new(scope.Words["col.held"], ColumnAlignment.Number)];
        if (scope.Review.QuarterSum is not { } sum) return new TableParts(columns, []).OrOneLine(scope.NothingHere);
        return new(
            columns,
            [
                .. QuarterCounts.Of(scope).Select(quarter => new RowParts([quarter.Name, quarter.Printed])),
                .. sum.TooCoarse.Count > 0
                    ? [new RowParts([scope.Words["row.too_coarse"], numerals.InTable(sum.TooCoarse.Count)])]
                    : Array.Empty<RowParts>(),
                new([scope.Words["row.total"], numerals.InTable(sum.Total)], RowRole.Total),
            ]);
    }
}
