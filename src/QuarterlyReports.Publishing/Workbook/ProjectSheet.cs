using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Office.Spreadsheet.Writing;
using QuarterlyReports.Publishing.Templates.Wording;

namespace QuarterlyReports.Publishing.Workbook;

/// <summary>Projects that ran in the period, and their milestones.</summary>
internal static class ProjectSheet
{
    private const int PrintedColumns = 9;
    private const int PrintedMilestoneColumns = 7;

    public static TableSheet<ProjectStanding> Make(WorkbookDraft draft) =>
        new(draft.Words.ProjectSheet, TableNames.Projects, draft.Review.Projects, Columns(draft))
        {
            FrozenRows = 1,
            HeaderStyle = SheetLook.Header,
            BandFill = SheetLook.Band,
            TabColor = "8497B0",
            Print = draft.PrintRecords(draft.Words.ProjectSheet, PrintedColumns),
        };

    public static TableSheet<Milestone> Milestones(WorkbookDraft draft) =>
        new(draft.Words.MilestoneSheet, TableNames.Milestones, MilestonesOf(draft.Review), MilestoneColumns(draft))
        {
            FrozenRows = 1,
            HeaderStyle = SheetLook.Header,
            BandFill = SheetLook.Band,
            TabColor = "8497B0",
            Print = draft.PrintRecords(draft.Words.MilestoneSheet, PrintedMilestoneColumns),
        };

    /// <summary>Of the projects that ran in the period, project by project, by the day they are due.</summary>
    public static IReadOnlyList<Milestone> MilestonesOf(QuarterReview review)
    {
        var running = review.Projects.Select(standing => standing.Project.Id).ToList();
        return [.. review.Registers.Of<Milestone>()
            .Where(milestone => running.Contains(milestone.ProjectId))
            .OrderBy(milestone => running.IndexOf(milestone.ProjectId))
            .ThenBy(milestone => milestone.Due ?? milestone.DoneOn ?? milestone.AsOf)
            .ThenBy(milestone => milestone.Id, StringComparer.Ordinal)];
    }

    private static IReadOnlyList<TableColumn<ProjectStanding>> Columns(WorkbookDraft draft)
    {
        var (phrases, words, names) = (draft.Phrases.Words, draft.Words, draft.Columns);
        return new TableColumns<ProjectStanding>(SheetLook.Body, draft.DayFormat)
            .Text(phrases["col.project"], standing => ActivityRow.InLanguage(draft, standing.Project.Name), width: 46)
            .Text(words.Partners, standing => string.Join("; ", draft.InPartnerOrder(standing.Project.Partners, code => code)
                .Select(draft.Phrases.Names.Partner)), width: 22)
            .Text(names.Region, standing => draft.RegionsOf(FigureKeys.RegionProjects, standing.Project.Id), width: 20)
            .DayOrText(words.Start, standing => ActivityRow.DayOrText(standing.Project.Start), width: 12)
            .DayOrText(words.End, standing => ActivityRow.DayOrText(standing.Project.End), width: 12)
            .WholeNumber(phrases["col.percent"], standing => standing.Measured?.Percent, width: 8)
            .DayOrText(phrases["col.as_of"], standing => ActivityRow.DayOrText(standing.Measured?.AsOf), width: 12)
            .WholeNumber(words.DaysLate, standing => standing.IsKept ? standing.DaysLate : null, width: 10)
            .Text(phrases["col.statement"],
                standing => standing.Latest is { } latest ? ActivityRow.InLanguage(draft, latest.Statement) : "", width: 46)
            .Text(words.LateOn, standing => NameOf(draft, standing.LateOn), width: 34)
            .Text(words.NextMilestone, standing => NameOf(draft, standing.Next), width: 34)
            .DayOrText(phrases["col.due"], standing => ActivityRow.DayOrText(standing.Next?.Due), width: 12)
            .WholeNumber(names.PublicationCount, standing => standing.Publications.Count, width: 14)
            .Text(words.SecrecyColumn, standing => words.SecrecyName(standing.Project.Secrecy), width: 12)
            .Text(names.Record, standing => standing.Project.Id, width: 20)
            .All;
    }

    private static IReadOnlyList<TableColumn<Milestone>> MilestoneColumns(WorkbookDraft draft)
    {
        var (phrases, words, names) = (draft.Phrases.Words, draft.Words, draft.Columns);
        return new TableColumns<Milestone>(SheetLook.Body, draft.DayFormat)
            .Text(phrases["col.project"], milestone => ActivityRow.Project(draft, milestone.ProjectId), width: 46)
            .Text(words.MilestoneName, milestone => ActivityRow.InLanguage(draft, milestone.Name), width: 40)
            .DayOrText(phrases["col.due"], milestone => ActivityRow.DayOrText(milestone.Due), width: 12)
            .DayOrText(words.DoneOn, milestone => ActivityRow.DayOrText(milestone.DoneOn), width: 12)
            .WholeNumber(phrases["col.percent"], milestone => milestone.Percent, width: 8)
            .DayOrText(phrases["col.as_of"], milestone => ActivityRow.DayOrText(milestone.AsOf), width: 12)
            .Text(phrases["col.statement"], milestone => ActivityRow.InLanguage(draft, milestone.Statement), width: 56)
            .Text(words.SecrecyColumn, milestone => words.SecrecyName(milestone.Secrecy), width: 12)
            .Text(names.Record, milestone => milestone.Id, width: 16)
            .Text(words.Source, milestone => Typography.OneLine(milestone.Source ?? ""), width: 40)
            .All;
    }

    private static string NameOf(WorkbookDraft draft, Milestone? milestone) =>
        milestone is null ? "" : ActivityRow.InLanguage(draft, milestone.Name);
}
