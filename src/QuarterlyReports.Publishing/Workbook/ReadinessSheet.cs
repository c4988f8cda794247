using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Office.Spreadsheet.Writing;
using QuarterlyReports.Publishing.Templates.Wording;

namespace QuarterlyReports.Publishing.Workbook;

/// <summary>What had been stated of the readiness of units by the end of the period, one statement a row.</summary>
internal static class ReadinessSheet
{
    private const int PrintedColumns = 8;

    public static TableSheet<ReadinessStatement> Make(WorkbookDraft draft) =>
        new(draft.Words.ReadinessSheet, TableNames.Readiness, Statements(draft.Review), Columns(draft))
        {
            FrozenRows = 1,
            HeaderStyle = SheetLook.Header,
            BandFill = SheetLook.Band,
            TabColor = "8497B0",
            Print = draft.PrintRecords(draft.Words.ReadinessSheet, PrintedColumns),
        };

    /// <summary>By unit, aspect and day.</summary>
    public static IReadOnlyList<ReadinessStatement> Statements(QuarterReview review) =>
    [
        .. review.Registers.Of<ReadinessStatement>()
            .Where(statement => statement.Aspect is not null && statement.AsOf?.Last <= review.Period.Window.Last)
            .OrderBy(statement => statement.DeploymentId, StringComparer.Ordinal)
            .ThenBy(statement => statement.Aspect)
            .ThenBy(statement => statement.AsOf)
            .ThenBy(statement => statement.Id, StringComparer.Ordinal),
    ];

    private static IReadOnlyList<TableColumn<ReadinessStatement>> Columns(WorkbookDraft draft)
    {
        var (phrases, words, names) = (draft.Phrases.Words, draft.Words, draft.Columns);
        // Several may be of one day; the rule that tells which of them is the last is the review's.
        var counting = draft.Review.Figures.All
            .Where(figure => figure.Kind == AllRegisters.Readiness.Name && draft.IsOfThisPeriod(figure.Key))
            .SelectMany(figure => figure.Records).ToHashSet(StringComparer.Ordinal);
        return new TableColumns<ReadinessStatement>(SheetLook.Body, draft.DayFormat)
            .Text(names.Record, statement => statement.Id, width: 30)
            .Text(names.Deployment, statement => statement.DeploymentId, width: 30)
            .Text(words.Unit, statement => draft.Phrases.Names.Deployment(statement.DeploymentId), width: 40)
            .Text(names.Aspect, statement => statement.Aspect is { } aspect
                ? draft.Registers.AspectName(RecordCode.Of(aspect)) : "", width: 16)
            .WholeNumber(names.Percent, statement => statement.Percent, width: 8)
            .DayOrText(phrases["col.as_of"], statement => ActivityRow.DayOrText(statement.AsOf), width: 12)
            .WholeNumber(names.Counts, statement => counting.Contains(statement.Id) ? 1 : 0, width: 10)
            .Text(phrases["col.statement"], statement => ActivityRow.InLanguage(draft, statement.Statement), width: 46)
            .Text(words.SecrecyColumn, statement => words.SecrecyName(statement.Secrecy), width: 12)
            .Text(words.Source, statement => Typography.OneLine(statement.Source ?? ""), width: 40)
            .All;
    }
}
