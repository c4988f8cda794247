using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Office.Spreadsheet.Writing;
using QuarterlyReports.Publishing.Templates.Wording;

namespace QuarterlyReports.Publishing.Workbook;

/// <summary>What was published in the period.</summary>
internal static class PublicationSheet
{
    private const int PrintedColumns = 6;

    public static TableSheet<Publication> Make(WorkbookDraft draft) =>
        new(draft.Words.PublicationSheet, TableNames.Publications, draft.Review.Publications, Columns(draft))
        {
            FrozenRows = 1,
            HeaderStyle = SheetLook.Header,
            BandFill = SheetLook.Band,
            TabColor = "8497B0",
            Print = draft.PrintRecords(draft.Words.PublicationSheet, PrintedColumns),
        };

    private static IReadOnlyList<TableColumn<Publication>> Columns(WorkbookDraft draft)
    {
        var (phrases, words, names) = (draft.Phrases.Words, draft.Words, draft.Columns);
        return new TableColumns<Publication>(SheetLook.Body, draft.DayFormat)
            .DayOrText(phrases["col.published_on"], publication => ActivityRow.DayOrText(publication.PublishedOn), width: 12)
            .Text(phrases["col.publication"], publication => ActivityRow.InLanguage(draft, publication.Title), width: 56)
            .Text(phrases["col.outlet"], publication => draft.Phrases.Names.Term(publication.Outlet ?? ""), width: 28)
            .Text(phrases["col.language"], publication => LanguageOf(draft, publication), width: 12)
            .Text(names.Audience, publication => words.AudienceName(publication.Audience), width: 14)
            .Text(phrases["col.project"],
                publication => publication.ProjectId is { } id ? ActivityRow.Project(draft, id) : "", width: 40)
            .Text(words.SecrecyColumn, publication => words.SecrecyName(publication.Secrecy), width: 12)
            .Text(names.Record, publication => publication.Id, width: 14)
            .Text(words.Source, publication => Typography.OneLine(publication.Source ?? ""), width: 40)
            .All;
    }

    // A language of which the phrase file does not know the name keeps its code.
    private static string LanguageOf(WorkbookDraft draft, Publication publication)
    {
        var phrase = $"language.{publication.Language}";
        return draft.Phrases.Words.Has(phrase) ? draft.Phrases.Words[phrase] : Typography.OneLine(publication.Language ?? "");
    }
}
