using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates.Content;

namespace QuarterlyReports.Publishing.Templates.Tables;

/// <summary>Bilateral activities by region and by partner.</summary>
internal static class BilateralTables
{
    public static TableParts RegionSummary(ReviewScope scope)
    {
        var compared = new ComparedFigures(scope);
        var none = FigureKeys.Region(FigureKeys.NoCode);
        return new(
            [new(scope.Words["col.region"]), .. compared.Columns],
            [
                .. scope.Review.References.Regions.Select(region => Row(FigureKeys.Region(region.Code))),
                .. compared.IsAny(none) ? [Row(none)] : Array.Empty<RowParts>(),
                new([scope.Words["row.total"], .. compared.Cells(FigureKeys.Bilateral)], RowRole.Total),
            ])
        {
            Notes = TableNotes.Reconciled(scope, scope.Review.Regions),
        };

        RowParts Row(FigureKey key) => new([scope.Book.Figures.Name(key), .. compared.Cells(key)]);
    }

    /// <summary>"Of which" lines by group: groups overlap and are no parts of a sum (counting rule 13).</summary>
    public static TableParts Groups(ReviewScope scope)
    {
        var compared = new ComparedFigures(scope);
        var groups = scope.Review.References.Groups.Select(group => FigureKeys.Group(group.Code)).Where(compared.IsAny).ToList();
        return new(
            [new(scope.Words["col.region"]), .. compared.Columns],
            [
                new([scope.Words["figure.track.bilateral"], .. compared.Cells(FigureKeys.Bilateral)]),
                .. groups.Select(key => new RowParts([scope.Book.Figures.Name(key), .. compared.Cells(key)], RowRole.OfWhich)),
            ])
        {
            Notes = [scope.Words["note.groups"]],
        };
    }

    /// <summary>Partners under the region they belong to on the period's last day.</summary>
    public static TableParts Partners(ReviewScope scope)
    {
        var compared = new ComparedFigures(scope);
        var partners = scope.Review.References.Partners
            .Where(partner => partner.Code != Partner.HomeCode && compared.IsAny(FigureKeys.Partner(partner.Code)))
            .ToLookup(partner =>
                scope.Review.References.RegionOf(partner.Code, scope.Review.Period.Window.Last) ?? FigureKeys.NoCode);
        var regions = scope.Review.References.Regions.Select(region =>
            region.Code).Append(FigureKeys.NoCode).Where(partners.Contains);
        var rows = regions.SelectMany(region => Rows(region)).ToList();
        return new TableParts([new(scope.Words["col.partner"]), .. compared.Columns], rows)
        {
            Notes = [.. TableNotes.Reconciled(scope, scope.Review.Partners), scope.Words["note.quiet_partners"]],
        }.OrOneLine(scope.NothingHere);

        IEnumerable<RowParts> Rows(string region) =>
        [
            RowParts.Across(scope.Book.Figures.Name(FigureKeys.Region(region)), RowRole.Group),
            .. partners[region].Select(partner => new RowParts(
                [scope.Book.Names.Partner(partner.Code), .. compared.Cells(FigureKeys.Partner(partner.Code))])),
        ];
    }
}
