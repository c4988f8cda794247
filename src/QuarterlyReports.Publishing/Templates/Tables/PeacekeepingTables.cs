using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates.Content;

namespace QuarterlyReports.Publishing.Templates.Tables;

/// <summary>Strength by mission, and the readiness of units.</summary>
internal static class PeacekeepingTables
{
    public static TableParts Strength(ReviewScope scope)
    {
        var compared = new ComparedFigures(scope, FigureKeys.Personnel(FigureKeys.AllMissions));
        var missions = scope.Review.Peacekeeping.Missions.Where(mission => IsSpoken(scope, compared, mission));
        var table = new TableParts(
            [
                new(scope.Words["col.mission"]), compared.UnderThisPeriod("col.strength"), compared.UnderThisPeriod("col.women"),
                compared.UnderThisPeriod("col.highest"), compared.UnderThisPeriod("col.rotated"),
                compared.UnderThisPeriod("col.rotated_out"), .. compared.Columns.Skip(1),
            ],
            [.. missions.Select(mission => Row(mission, RowRole.Body))])
        {
            Notes = [scope.Words["note.strength"], .. Silent(scope)],
        }.OrOneLine(scope.Words["row.no_deployment"]);
        return table.Rows is [{ IsAcross: true }]
            ? table
            : table with { Rows = [.. table.Rows, Row(FigureKeys.AllMissions, RowRole.Total)] };

        RowParts Row(string mission, RowRole role) => new(
            [
                scope.Book.Names.Mission(mission),
                .. Cells(FigureKeys.Personnel(mission), FigureKeys.Women(mission), FigureKeys.Highest(mission),
                    FigureKeys.Rotated(mission), FigureKeys.RotatedOut(mission)),
                .. compared.Cells(FigureKeys.Personnel(mission)).Skip(1),
            ],
            role);

        IEnumerable<string> Cells(params FigureKey[] keys) =>
            keys.Select(scope.InTable);
    }

    /// <summary>Under each unit the aspects on which something had been stated.</summary>
    public static TableParts Readiness(ReviewScope scope)
    {
        var words = new ReadinessWords(scope);
        return new TableParts(
            [
                Column("col.aspect", 1.4), Column("col.percent", 0.8, ColumnAlignment.Number), Column("col.as_of", 1.3),
                Column("col.have_need", 1.1, ColumnAlignment.Number), Column("col.statement", 4.4),
            ],
            [.. scope.Review.Peacekeeping.Preparing.SelectMany(Rows)])
            .OrOneLine(scope.Words["row.no_readiness"]);

        IEnumerable<RowParts> Rows(UnitReadiness unit) =>
        [
            RowParts.Across(words.Unit(unit.Deployment), RowRole.Group),
            .. unit.Aspects.Select(standing => new RowParts(
            [
                words.Aspect(standing.Aspect),
                scope.Book.Figures.InTable(scope.Figure(FigureKeys.Readiness(unit.Deployment.Id, standing.Aspect))),
                standing.Measured?.AsOf is { } asOf ? scope.Book.Dates.InTable(asOf) : "",
                HaveAndNeed(standing.Measured ?? standing.Latest),
                Statement(standing),
            ])
            {
                Place = PlaceOf(standing.Measured ?? standing.Latest),
            }),
        ];

        string HaveAndNeed(ReadinessStatement statement) => statement is { PeopleHave: null, PeopleNeed: null }
            ? ""
            : $"{Number(statement.PeopleHave)}/{Number(statement.PeopleNeed)}";

        string Number(int? number) => number is { } known ? scope.Book.Numerals.InTable(known) : "…";

        // A later statement without a percentage has its place within the row.
        string Statement(ReadinessStanding standing)
        {
            var text = words.Records.Text(standing.Latest.Statement);
            if (text.Length == 0 || standing.Latest.AsOf is not { } day) return text;
            // The day stands in its own column where it is that of the percentage.
            if (standing.Measured?.AsOf == day) return text;
            return Marks.Place(PlaceOf(standing.Latest)) + scope.Words.Fill(
                "readiness.stated", ("date", scope.Book.Dates.InTable(day)), ("statement", text));
        }

        static string PlaceOf(ReadinessStatement statement) =>
            RecordWords.AnchorOf(AllRegisters.Readiness, statement.Id);

        TableColumn Column(string phrase, double weight, ColumnAlignment alignment = ColumnAlignment.Text) =>
            new(scope.Words[phrase], alignment, weight);
    }

    private static bool IsSpoken(ReviewScope scope, ComparedFigures compared, string mission) =>
        compared.IsAny(FigureKeys.Personnel(mission)) || compared.IsAny(FigureKeys.Highest(mission))
        || compared.IsAny(FigureKeys.PersonnelNotRecorded(mission))
        || scope.Figure(FigureKeys.Personnel(mission)) is { Value: null, Basis: Basis.Recorded };

    private static IEnumerable<string> Silent(ReviewScope scope)
    {
        var silent = scope.Figure(FigureKeys.PersonnelNotRecorded(FigureKeys.AllMissions));
        if (silent.Value is not > 0) yield break;
        var records = new RecordWords(scope.Book, scope.Review.References)
            .Entries(AllRegisters.Deployments, silent.Records, scope.Settings.RecordsNamedMost);
        yield return scope.Words.Fill(
            "note.strength_missing", ("count", scope.Book.Figures.Counted(silent)), ("records", records));
    }
}
