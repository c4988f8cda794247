using System.Globalization;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates.Content;

namespace QuarterlyReports.Publishing.Templates.Tables;

/// <summary>Lists of records: one row each, under which links find it.</summary>
internal sealed class RecordTables
{
    private readonly ReviewScope _scope;
    private readonly RecordWords _records;
    private readonly OrientationFields _directives;

    private RecordTables(ReviewScope scope)
    {
        _scope = scope;
        _records = new(scope.Book, scope.Review.References);
        _directives = new(scope, _records);
    }

    public static TableParts Activities(ReviewScope scope) => new RecordTables(scope).Counted(scope.Review.Activities);

    public static TableParts Continuing(ReviewScope scope) => new RecordTables(scope).Counted(scope.Review.Continuing);

    public static TableParts NotPlaced(ReviewScope scope)
    {
        var tables = new RecordTables(scope);
        return tables.Rows(scope.Review.NotPlaced.Select(activity => (activity, tables._records.PartnerOrMechanism(activity))));
    }

    public static TableParts Upcoming(ReviewScope scope) => new RecordTables(scope).UpcomingRows();

    public static TableParts FollowUp(ReviewScope scope) => new RecordTables(scope).FollowUpRows();

    private TableParts Counted(IReadOnlyList<CountedActivity> activities) =>
        Rows(activities.Select(counted => (counted.Activity, _records.PartnerOrMechanism(counted))));

    private TableParts Rows(IEnumerable<(Activity Activity, string Partner)> activities) => new TableParts(
        [
            Column("col.no", 0.5, ColumnAlignment.Centre), Column("col.date", 1.8), Column("col.partner_mechanism", 1.9),
            Column("col.activity", 4.4), Column("col.form", 1.7), Column("col.level", 1.5), Column("col.place", 1.5),
            Column("col.record", 1.0),
        ],
        [.. activities.Select((row, index) => new RowParts(
            [
                Number(index), _records.Date(row.Activity), row.Partner, _records.Title(row.Activity),
                _records.Form(row.Activity), _records.Level(row.Activity), _records.Place(row.Activity), row.Activity.Id,
            ])
            {
                Place = RecordWords.AnchorOf(row.Activity),
            })])
        .OrOneLine(_scope.NothingHere);

    private TableParts UpcomingRows() => new TableParts(
        [
            Column("col.no", 0.5, ColumnAlignment.Centre), Column("col.date", 1.5), Column("col.partner_mechanism", 2),
            Column("col.activity", 4), Column("col.place", 1.6), Column("col.status", 1.3),
        ],
        [.. _scope.Review.Upcoming.Select((activity, index) => new RowParts(
            [
                Number(index), _records.Date(activity), _records.PartnerOrMechanism(activity), _records.Title(activity),
                _records.Place(activity),
                _scope.Words[activity.Status == ActivityStatus.Postponed ? "status.postponed_here" : "status.planned"],
            ]))])
        .OrOneLine(_scope.NothingHere);

    private TableParts FollowUpRows() => new TableParts(
        [
            Column("col.no", 0.5, ColumnAlignment.Centre), Column("col.orientation", 4), Column("col.status", 2.4),
            Column("col.progress", 3), Column("col.evidence", 1.8),
        ],
        [.. _scope.Review.FollowUps.Select((followUp, index) => new RowParts(
            [
                Number(index), _directives.TextWithOwner(followUp.Directive), _directives.Status(followUp),
                _directives.Progress(followUp), _directives.Evidence(followUp),
            ])
            {
                Place = RecordWords.AnchorOf(AllRegisters.Directives, followUp.Directive.Id),
            })])
        .OrOneLine(_scope.NothingHere);

    private TableColumn Column(string phrase, double weight, ColumnAlignment alignment = ColumnAlignment.Text) =>
        new(_scope.Words[phrase], alignment, weight);

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
