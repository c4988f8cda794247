using System.Globalization;
using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates.Content;
using QuarterlyReports.Publishing.Templates.Wording;

namespace QuarterlyReports.Publishing.Templates.Tables;

/// <summary>What is on record of one partner or mechanism. Each table has one line when there is nothing.</summary>
internal sealed class DossierTables
{
    private readonly ReviewScope _scope;
    private readonly Dossier _dossier;
    private readonly RecordWords _records;
    private readonly OrientationFields _directives;

    private DossierTables(ReviewScope scope)
    {
        _scope = scope;
        _dossier = scope.Dossier
            ?? throw new TemplateException("The tables of a dossier stand in the template of `qreports brief` only.");
        _records = new(scope.Book, scope.Review.References);
        _directives = new(scope, _records);
    }

    /// <summary>Under a line for each quarter.</summary>
    public static TableParts Activities(ReviewScope scope)
    {
        var tables = new DossierTables(scope);
        return new TableParts(
            [
                tables.Column("col.no", 0.5, ColumnAlignment.Centre), tables.Column("col.date", 1.5),
                tables.Column("col.activity", 4), tables.Column("col.form", 1.7), tables.Column("col.level", 1.5),
                tables.Column("col.record", 1),
            ],
            [.. tables._dossier.Activities.Index().GroupBy(row => tables.QuarterOf(row.Item)).SelectMany(quarter => quarter
                .Select(row => tables.Activity(row.Item, row.Index))
                .Prepend(RowParts.Across(quarter.Key, RowRole.Group)))])
            .OrOneLine(scope.NothingHere);
    }

    public static TableParts Upcoming(ReviewScope scope)
    {
        var tables = new DossierTables(scope);
        return tables.Listed(
            [tables.Column("col.date", 1.5), tables.Column("col.activity", 4), tables.Column("col.place", 2)],
            tables._dossier.Upcoming.Select(activity => (RecordWords.AnchorOf(activity), new[]
            {
                tables._records.Date(activity), tables._records.Title(activity), tables._records.Place(activity),
            })));
    }

    public static TableParts Agreements(ReviewScope scope)
    {
        var tables = new DossierTables(scope);
        return tables.Listed(
            [
                tables.Column("col.dossier.agreement", 4), tables.Column("col.dossier.signed_on", 1.4),
                tables.Column("col.dossier.in_force_on", 1.4), tables.Column("col.dossier.expires_on", 1.4),
            ],
            tables._dossier.Agreements.Select(agreement => (PlaceOf(AllRegisters.Agreements, agreement), new[]
            {
                tables._records.Text(agreement.Title), tables.Date(agreement.SignedOn), tables.Date(agreement.InForceOn),
                tables.Date(agreement.ExpiresOn),
            })));
    }

    public static TableParts Projects(ReviewScope scope)
    {
        var tables = new DossierTables(scope);
        return tables.Listed(
            [
                tables.Column("col.project", 4), tables.Column("col.owner", 2), tables.Column("col.dossier.from", 1.2),
                tables.Column("col.dossier.to", 1.2),
            ],
            tables._dossier.Projects.Select(project => (PlaceOf(AllRegisters.Projects, project), new[]
            {
                tables._records.Text(project.Name), tables.Agency(project.Lead), tables.Date(project.Start),
                tables.Date(project.End),
            })));
    }

    public static TableParts Situation(ReviewScope scope)
    {
        var tables = new DossierTables(scope);
        return tables.Listed(
            [tables.Column("col.date", 1.2), tables.Column("col.dossier.situation", 4), tables.Column("col.dossier.follows", 3)],
            tables._dossier.Situation.Select(note => (PlaceOf(AllRegisters.Situation, note), new[]
            {
                tables.Date(note.Date), tables._records.Text(note.Text), tables._records.Text(note.Follows),
            })));
    }

    public static TableParts Directives(ReviewScope scope)
    {
        var tables = new DossierTables(scope);
        return tables.Listed(
            [
                tables.Column("col.orientation", 4), tables.Column("col.owner", 2), tables.Column("col.due", 1.2),
                tables.Column("col.progress", 3),
            ],
            tables._dossier.Directives.Select(directive => (PlaceOf(AllRegisters.Directives, directive), new[]
            {
                tables._records.Text(directive.Text), tables._directives.Owner(directive), tables._directives.Due(directive),
                tables.Progress(directive),
            })));
    }

    private TableParts Listed(IReadOnlyList<TableColumn> columns, IEnumerable<(string Place, string[] Cells)> rows) =>
        new TableParts(
            [Column("col.no", 0.5, ColumnAlignment.Centre), .. columns],
            [.. rows.Select((row, index) => new RowParts([Number(index), .. row.Cells]) { Place = row.Place })])
        .OrOneLine(_scope.Words["row.dossier.none"]);

    private static string PlaceOf(Register register, RegisterEntry entry) => RecordWords.AnchorOf(register, entry.Id);

    private RowParts Activity(CountedActivity counted, int index) => new(
        [
            Number(index), _records.Date(counted.Activity), _records.Title(counted.Activity), _records.Form(counted.Activity),
            _records.Level(counted.Activity), counted.Activity.Id,
        ])
    {
        Place = RecordWords.AnchorOf(counted.Activity),
    };

    // A date that does not lie wholly in a quarter stands under its year.
    private string QuarterOf(CountedActivity counted)
    {
        var calendar = _scope.Review.Period.Calendar;
        var quarter = ReviewPeriod.OfQuarter(calendar.QuarterOf(counted.CountingDate.First), calendar);
        return quarter.Window.ContainsWhole(counted.CountingDate)
            ? _scope.Book.Periods.InHeading(quarter)
            : _scope.Book.Dates.InTable(counted.CountingDate);
    }

    private string Progress(Directive directive) => directive.Progress.IsEmpty
        ? _scope.Words["status.lacks_progress"]
        : _records.Text(directive.Progress);

    private string Date(PartialDate? date) => date is { } known ? _scope.Book.Dates.InTable(known) : "";

    private string Agency(string? code) => code is null ? "" : Typography.OneLine(_scope.Book.Names.Agency(code));

    private TableColumn Column(string phrase, double weight, ColumnAlignment alignment = ColumnAlignment.Text) =>
        new(_scope.Words[phrase], alignment, weight);

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
