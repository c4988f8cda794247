using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Office.Spreadsheet.Writing;
using QuarterlyReports.Publishing.Templates.Wording;

namespace QuarterlyReports.Publishing.Workbook;

/// <summary>Deployments that were, or may have been, on a mission in the period, one a row.</summary>
internal static class DeploymentSheet
{
    // How days and strength are counted is for tracing.
    private const int PrintedColumns = 10;

    public static TableSheet<Deployment> Make(WorkbookDraft draft) =>
        new(draft.Words.DeploymentSheet, TableNames.Deployments, draft.Review.Peacekeeping.Touching, Columns(draft))
        {
            FrozenRows = 1,
            HeaderStyle = SheetLook.Header,
            BandFill = SheetLook.Band,
            TabColor = "8497B0",
            Print = draft.PrintRecords(draft.Words.DeploymentSheet, PrintedColumns),
        };

    private static IReadOnlyList<TableColumn<Deployment>> Columns(WorkbookDraft draft)
    {
        var (words, names, standing) = (draft.Words, draft.Columns, draft.Review.Peacekeeping);
        return new TableColumns<Deployment>(SheetLook.Body, draft.DayFormat)
            .Text(names.Mission, deployment => deployment.Mission, width: 14)
            .Text(words.Unit, deployment => ActivityRow.InLanguage(draft, deployment.UnitName), width: 44)
            .Text(names.Form, deployment => words.KindName(deployment.Kind), width: 14)
            .WholeNumber(names.People, deployment => deployment.People, width: 10)
            .WholeNumber(names.Women, deployment => deployment.Women, width: 10)
            .DayOrText(words.Start, deployment => ActivityRow.DayOrText(deployment.From), width: 12)
            .DayOrText(words.End, deployment => ActivityRow.DayOrText(deployment.To), width: 12)
            .Day(names.FirstDayCounted, deployment => StayOf(deployment)?.From, width: 12)
            .Day(names.LastDayCounted, deployment => StayOf(deployment)?.Last, width: 12)
            .WholeNumber(names.DaysInPeriod, deployment => StayOf(deployment)?.Days ?? 0, width: 10)
            .Calculated(names.MissionThatDay, draft.Strength.MissionThatDay, deployment => PeopleWith(draft, deployment, false))
            .Calculated(names.AllThatDay, draft.Strength.AllThatDay, deployment => PeopleWith(draft, deployment, true))
            .WholeNumber(names.OnLastDay, Flag(standing.Deployed), width: 12)
            .WholeNumber(names.PossiblyOnLastDay, Flag([.. standing.Deployed, .. standing.Possible]), width: 14)
            .WholeNumber(names.Arrived, Flag(standing.Arrived), width: 10)
            .WholeNumber(names.Left, Flag(standing.Left), width: 10)
            .Text(words.SecrecyColumn, deployment => words.SecrecyName(deployment.Secrecy), width: 12)
            .Text(names.Record, deployment => deployment.Id, width: 18)
            .Text(words.Source, deployment => Typography.OneLine(deployment.Source ?? ""), width: 40)
            .All;

        DateWindow? StayOf(Deployment deployment) =>
            standing.Stays.TryGetValue(deployment.Id, out var days) ? days : null;
    }

    // The strength on the first day that counts of one deployment; the highest of a period is reached on such a day.
    private static double PeopleWith(WorkbookDraft draft, Deployment deployment, bool inAllMissions)
    {
        var standing = draft.Review.Peacekeeping;
        if (!standing.Stays.TryGetValue(deployment.Id, out var days)) return 0;
        return standing.Touching
            .Where(other => inAllMissions || other.Mission == deployment.Mission)
            .Where(other => standing.Stays.TryGetValue(other.Id, out var theirs) && theirs.Contains(days.From))
            .Sum(other => other.People ?? 0);
    }

    private static Func<Deployment, long?> Flag(IReadOnlyList<Deployment> those)
    {
        var ids = those.Select(deployment => deployment.Id).ToHashSet(StringComparer.Ordinal);
        return deployment => ids.Contains(deployment.Id) ? 1 : 0;
    }
}
