using System.Globalization;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates.Content;

namespace QuarterlyReports.Publishing.Templates.Tables;

/// <summary>Agencies and what they do together: activities, groups, open tasks, returns.</summary>
internal sealed class CoordinationTables
{
    private readonly ReviewScope _scope;
    private readonly RecordWords _records;
    private readonly CoordinationFields _fields;

    private CoordinationTables(ReviewScope scope)
    {
        _scope = scope;
        _records = new(scope.Book, scope.Review.References);
        _fields = new(scope);
    }

    public static TableParts Agencies(ReviewScope scope) => new CoordinationTables(scope).AgencyRows();

    public static TableParts WorkingGroups(ReviewScope scope) => new CoordinationTables(scope).GroupRows();

    public static TableParts Returns(ReviewScope scope) => ReturnTable.Of(scope);

    /// <summary>Lines overlap: an activity counts under every agency that led or coordinated it.</summary>
    private TableParts AgencyRows()
    {
        var compared = new ComparedFigures(_scope);
        var agencies = _scope.Review.References.Agencies
            .Where(agency => compared.IsAny(FigureKeys.Agency(agency.Code)) || Tasks(agency).Value > 0)
            .ToList();
        var uncertain = _fields.OfUncertainName(agencies);
        return new TableParts(
            [
                new(_scope.Words["col.agency"]), .. compared.Columns,
                new(_scope.Words["col.open_tasks"], ColumnAlignment.Number),
            ],
            [
                .. agencies.Select(agency => new RowParts(
                [
                    _scope.Book.Names.Agency(agency.Code), .. compared.Cells(FigureKeys.Agency(agency.Code)),
                    _scope.InTable(FigureKeys.AgencyTasks(agency.Code)),
                ])),
                Row(_scope.Book.Figures.Name(FigureKeys.Joint), FigureKeys.Joint, ""),
                .. compared.IsAny(FigureKeys.OtherUnits)
                    ? [Row(_scope.Words["row.other_units"], FigureKeys.OtherUnits, "")]
                    : Array.Empty<RowParts>(),
                Row(_scope.Words["row.no_agency"], FigureKeys.NoAgency, _scope.Book.Numerals.InTable(
                    _scope.Review.OpenTasks.Count(task => task.Directive.Owners.Count == 0))),
            ])
        {
            Notes =
            [
                _scope.Words["note.agencies"],
                .. uncertain.Count == 0 ? Array.Empty<string>() : [_scope.Words.Fill("note.agency_uncertain", ("agencies",
                    string.Join("; ", uncertain.Select(agency => _scope.Book.Names.Agency(agency.Code)))))],
            ],
        };

        RowParts Row(string name, FigureKey key, string tasks) => new([name, .. compared.Cells(key), tasks], RowRole.OfWhich);

        Figure Tasks(Agency agency) => _scope.Figure(FigureKeys.AgencyTasks(agency.Code));
    }

    // Where no meeting is on record the text says so, and an empty column would only narrow the others.
    private TableParts GroupRows()
    {
        var haveMet = _scope.Review.WorkingGroups.Any(active => active.Meetings.Count > 0);
        return new TableParts(
            [
                Column("col.no", 0.5, ColumnAlignment.Centre), Column("col.group", 2.4), Column("col.agencies", 3),
                Column("col.group_task", 2.4), Column("col.group_time", 1.5),
                .. haveMet ? [Column("col.meetings", 1.1)] : Array.Empty<TableColumn>(), Column("col.result", 2),
            ],
            [.. _scope.Review.WorkingGroups.Select((active, index) => new RowParts(
                [
                    Number(index), _records.Text(active.Group.Name), _fields.Agencies(active.Group),
                    _records.Text(active.Group.Task), _fields.Time(active.Group),
                    .. haveMet ? [Linked(active.Meetings)] : Array.Empty<string>(), _records.Text(active.Group.Result),
                ])
                {
                    Place = RecordWords.AnchorOf(AllRegisters.WorkingGroups, active.Group.Id),
                })])
            .OrOneLine(_scope.Words["row.no_groups"]);
    }

    private string Linked(IReadOnlyList<CountedActivity> activities) =>
        _records.Records([.. activities.Select(counted => counted.Activity.Id)], _scope.Settings.EvidenceNamedMost);

    private TableColumn Column(string phrase, double weight, ColumnAlignment alignment = ColumnAlignment.Text) =>
        new(_scope.Words[phrase], alignment, weight);

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
