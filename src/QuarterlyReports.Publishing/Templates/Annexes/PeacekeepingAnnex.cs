using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Publishing.Templates.Content;
using QuarterlyReports.Publishing.Templates.Wording;

namespace QuarterlyReports.Publishing.Templates.Annexes;

/// <summary>Everybody who was certainly on a mission on the last day of the period, by mission.</summary>
internal static class PeacekeepingAnnex
{
    public static readonly AnnexTable Strength = new AnnexTable<Deployment>("pko_strength")
    {
        Rows = scope => scope.Review.Peacekeeping.Deployed
            .OrderBy(deployment => scope.Review.Peacekeeping.Missions.Index()
                .First(entry => entry.Item == deployment.Mission).Index),
        Quiet = scope => scope.Words["row.no_deployment"],
        Place = deployment => RecordWords.AnchorOf(AllRegisters.Deployments, deployment.Id),
        Cells = new Dictionary<int, AnnexCell<Deployment>>
        {
            [2] = new((deployment, words) => words.Scope.Book.Names.Mission(deployment.Mission), 1.2),
            [3] = new((deployment, words) => words.Records.Text(deployment.UnitName), 3),
            [4] = new((deployment, words) => deployment.Kind is { } kind
                ? words.Scope.Words[$"deployment.{RecordCode.Of(kind)}"]
                : "", 1.2),
            [5] = new((deployment, words) => Number(deployment.People, words), 1, ColumnAlignment.Number),
            [6] = new((deployment, words) => Number(deployment.Women, words), 1, ColumnAlignment.Number),
            [7] = new((deployment, words) => Rotated(deployment, words), 1, ColumnAlignment.Number),
            [8] = new((deployment, words) => words.Report(deployment.Source, reportedOn: null), 1.4),
            [9] = new((deployment, words) => Stay(deployment, words), 2),
        },
    };

    private static string Number(int? number, AnnexWords words) =>
        number is { } known ? words.Number(known) : words.Scope.Words["basis.no_number"];

    private static string Rotated(Deployment deployment, AnnexWords words) =>
        words.Scope.Review.Peacekeeping.Arrived.Contains(deployment) ? Number(deployment.People, words) : "";

    private static string Stay(Deployment deployment, AnnexWords words)
    {
        var dates = words.Scope.Book.Dates;
        var from = deployment.From is { } begin ? dates.InTable(begin) : "…";
        return deployment.To is { } end ? $"{from} {Typography.EnDash} {dates.InTable(end)}" : words.Scope.Words.Fill(
            "deployment.since", ("date", from));
    }
}
