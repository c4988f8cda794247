using QuarterlyReports.Core.Review;
using QuarterlyReports.Office.Packaging;
using QuarterlyReports.Office.Spreadsheet.Writing;
using QuarterlyReports.Publishing.Templates.Wording;

namespace QuarterlyReports.Publishing.Workbook;

/// <summary>
/// The review as an Excel workbook in one language: the figures of the period as live formulas over its activities, those of
/// other periods as values. It holds nothing that the review does not.
/// </summary>
public static class ReviewWorkbook
{
    /// <summary>The workbook, ready to be saved.</summary>
    /// <param name="review">Finished: what lies above its ceiling is not in it.</param>
    /// <param name="phrases">Of the language wanted.</param>
    /// <param name="details">Of the document it belongs to.</param>
    public static WorkbookWriter Make(QuarterReview review, Phrasebook phrases, WorkbookDetails details)
    {
        var draft = new WorkbookDraft(review, phrases, details);
        var workbook = new WorkbookWriter(PropertiesOf(draft)) { Font = draft.Font };
        // Notes and delegations come first: figures of other sheets lead to their rows.
        var notes = NoteSheet.Make(draft);
        var activities = ActivitySheet.Make(draft);
        Sheet[] tables = [DelegationSheet.Make(draft), activities, LineSheet.Make(draft)];
        var regions = RegionSheet.Make(draft, out var regionNames);
        var partners = PartnerSheet.Make(draft);
        var mechanisms = MechanismSheet.Make(draft);
        var forms = FormSheet.Make(draft, out var matrix);
        var levels = LevelSheet.Make(draft);
        Sheet[] missions =
        [
            StrengthSheet.Make(draft), DeploymentSheet.Make(draft), ReadinessSheet.Make(draft),
            ProjectSheet.Make(draft), ProjectSheet.Milestones(draft),
            PublicationSheet.Make(draft),
        ];
        Sheet[] registers =
        [
            ProgrammeSheet.Make(draft), GroupSheet.Make(draft), TaskSheet.Make(draft), ReturnSheet.Make(draft),
        ];
        var coordination = CoordinationSheet.Make(draft);
        Sheet[] advice = [AgreementSheet.Make(draft), AdviceSheets.Proposals(draft), AdviceSheets.Situation(draft)];
        // The summary and the comparison refer to cells of the sheets above, and the comparison to those of the summary.
        var summary = SummarySheet.Make(draft, new SummaryCharts(draft, regionNames, matrix));
        var comparison = ComparisonSheet.Make(draft);
        Sheet[] all =
        [
            summary, regions, partners, mechanisms, forms, levels, coordination, comparison, .. tables,
            PivotSheet.Make(draft, activities), .. missions, .. registers, .. advice, notes,
        ];
        workbook.Add(CoverSheet.Make(draft, all));
        foreach (var sheet in all) workbook.Add(sheet);
        return workbook;
    }

    private static PackageProperties PropertiesOf(WorkbookDraft draft) => new()
    {
        Title = draft.Title,
        Subject = draft.Subtitle,
        Author = draft.Author,
        DocumentDate = draft.Details.DocumentDate,
        LanguageTag = draft.Phrases.Words.LanguageTag,
    };
}
