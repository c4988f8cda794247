using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates.Content;

namespace QuarterlyReports.Publishing.Templates.Tables;

/// <summary>Activities by what runs across regions: mechanism, form, level, theme, and delegations.</summary>
internal static class SubjectTables
{
    public static TableParts Multilateral(ReviewScope scope)
    {
        var compared = new ComparedFigures(scope);
        var mechanisms = scope.Review.References.Mechanisms.Select(mechanism => mechanism.Code)
            .Where(code => compared.IsAny(FigureKeys.Mechanism(code)) || scope.Figure(FigureKeys.Margins(code)).Value > 0);
        return new(
            [
                new(scope.Words["col.mechanism"]), compared.UnderThisPeriod("col.held"), compared.UnderThisPeriod("col.margins"),
                .. compared.Columns.Skip(1),
            ],
            [
                .. mechanisms.Select(code =>
                    Row(scope.Book.Names.Mechanism(code), FigureKeys.Mechanism(code), scope.InTable(FigureKeys.Margins(code)))),
                Row(scope.Words["figure.multilateral.no_mechanism"], FigureKeys.NoMechanism, ""),
                Row(scope.Words["row.total"], FigureKeys.Multilateral, "") with { Role = RowRole.Total },
            ])
        {
            Notes =
            [
                .. TableNotes.Reconciled(scope, scope.Review.Mechanisms),
                scope.Words["note.margins"],
                scope.Words["note.quiet_mechanisms"],
            ],
        };

        // Margins are no part of any total, so the lines below the mechanisms have none.
        RowParts Row(string name, FigureKey key, string margins)
        {
            var cells = compared.Cells(key);
            return new([name, cells[0], margins, .. cells.Skip(1)]);
        }
    }

    /// <summary>Forms down, regions across; the last column counts every track.</summary>
    public static TableParts Forms(ReviewScope scope)
    {
        string[] regions =
        [
            .. scope.Review.References.Regions.Select(region => region.Code),
            .. scope.Figure(FigureKeys.Region(FigureKeys.NoCode)).Value > 0 ? [FigureKeys.NoCode] : Array.Empty<string>(),
        ];
        var forms = scope.Review.References.Forms.Select(form => form.Code)
            .Where(form => scope.Figure(FigureKeys.Form(form)).Value > 0)
            .ToList();
        if (forms.Count == 0) return new TableParts(Columns(), []).OrOneLine(scope.NothingHere);
        return new(
            Columns(),
            [
                .. forms.Select(form => Row(
                    scope.Book.Names.Form(form),
                    [.. regions.Select(region => FigureKeys.RegionForm(region, form)), FigureKeys.Form(form)],
                    RowRole.Body)),
                Row(scope.Words["row.total"], [.. regions.Select(FigureKeys.Region), FigureKeys.Held], RowRole.Total),
            ])
        {
            Notes = [scope.Words["note.forms"], .. TableNotes.Reconciled(scope, scope.Review.Regions, "note.reconciled_groups")],
        };

        List<TableColumn> Columns() =>
        [
            new(scope.Words["col.form"]),
            .. regions.Select(FigureKeys.Region).Select(key =>
                new TableColumn(scope.Book.Figures.Name(key), ColumnAlignment.Number)),
            new(scope.Words["col.all_tracks"], ColumnAlignment.Number),
        ];

        RowParts Row(string name, IReadOnlyList<FigureKey> keys, RowRole role) =>
            new([name, .. keys.Select(scope.InTable)], role);
    }

    /// <summary>Every activity has one level or none, so the lines add up.</summary>
    public static TableParts Levels(ReviewScope scope)
    {
        var levels = scope.Review.References.Levels.Select(level => FigureKeys.Level(level.Code));
        var table = Listed(scope, "col.level", [.. levels, FigureKeys.Level(FigureKeys.NoCode)]);
        if (table.Rows is [{ IsAcross: true }]) return table;
        var total = new RowParts(
            [scope.Words["row.total"], .. new ComparedFigures(scope).Cells(FigureKeys.Held)], RowRole.Total);
        return table with { Rows = [.. table.Rows, total] };
    }

    public static TableParts Themes(ReviewScope scope) =>
        Listed(scope, "col.theme", [.. scope.Review.References.Themes.Select(theme => FigureKeys.Theme(theme.Code))]);

    /// <summary>Themes down, regions across; the last column counts every track.</summary>
    public static TableParts RegionThemes(ReviewScope scope)
    {
        string[] regions = [.. scope.Review.References.Regions.Select(region => region.Code)];
        return new TableParts(
            [
                new(scope.Words["col.theme"]),
                .. regions.Select(region => new TableColumn(scope.Book.Names.Region(region), ColumnAlignment.Number)),
                new(scope.Words["col.all_tracks"], ColumnAlignment.Number),
            ],
            [
                .. scope.Review.References.Themes.Select(theme => theme.Code)
                    .Where(theme => scope.Figure(FigureKeys.Theme(theme)).Value > 0)
                    .Select(theme => new RowParts(
                    [
                        scope.Book.Names.Theme(theme),
                        .. regions.Select(region => FigureKeys.RegionTheme(region, theme)).Append(FigureKeys.Theme(theme))
                            .Select(scope.InTable),
                    ])),
            ])
        {
            Notes = [scope.Words["note.forms"], .. TableNotes.Overlapping(scope, scope.Review.Regions)],
        }.OrOneLine(scope.NothingHere);
    }

    public static TableParts Delegations(ReviewScope scope)
    {
        var compared = new ComparedFigures(scope);
        FigureKey[] keys =
        [
            FigureKeys.DelegationsOut, FigureKeys.DelegationsIn, FigureKeys.DelegationPeople, FigureKeys.DelegationsWithoutPeople,
        ];
        return new(
            [new(scope.Words["col.direction"]), .. compared.Columns],
            [.. keys.Select(key => new RowParts([scope.Book.Figures.Name(key), .. compared.Cells(key)]))])
        {
            Notes = [scope.Words["note.members"]],
        };
    }

    private static TableParts Listed(ReviewScope scope, string heading, IReadOnlyList<FigureKey> keys)
    {
        var compared = new ComparedFigures(scope);
        return new TableParts(
            [new(scope.Words[heading]), .. compared.Columns],
            [.. keys.Where(compared.IsAny).Select(key => new RowParts([scope.Book.Figures.Name(key), .. compared.Cells(key)]))])
            .OrOneLine(scope.NothingHere);
    }
}
