using System.Globalization;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates.Content;
using QuarterlyReports.Publishing.Templates.Wording;

namespace QuarterlyReports.Publishing.Templates.Tables;

/// <summary>What was published about defense cooperation, for readers at home and abroad.</summary>
internal static class PublicationTable
{
    public static TableParts Of(ReviewScope scope)
    {
        var records = new RecordWords(scope.Book, scope.Review.References);
        var byAudience = scope.Review.Publications.ToLookup(publication => publication.Audience);
        return new TableParts(
            [
                Column("col.no", 0.5, ColumnAlignment.Centre), Column("col.published_on", 1.2), Column("col.publication", 4.2),
                Column("col.outlet", 2), Column("col.language", 1.1), Column("col.project", 2.2),
            ],
            [
                .. Rows(Audience.Home, FigureKeys.PublicationsHome), .. Rows(Audience.Abroad, FigureKeys.PublicationsAbroad),
            ])
            .OrOneLine(scope.Words["row.no_publication"]);

        IEnumerable<RowParts> Rows(Audience audience, FigureKey key) => byAudience[audience].Any()
            ? byAudience[audience].Select(Row).Prepend(RowParts.Across(scope.Book.Figures.Name(key), RowRole.Group))
            : [];

        RowParts Row(Publication publication, int index) => new(
            [
                (index + 1).ToString(CultureInfo.InvariantCulture),
                publication.PublishedOn is { } day ? scope.Book.Dates.InTable(day) : "",
                records.Text(publication.Title),
                scope.Book.Names.Term(publication.Outlet ?? ""),
                Language(publication),
                publication.ProjectId is { } project ? records.Project(project) : "",
            ])
        {
            Place = RecordWords.AnchorOf(AllRegisters.Publications, publication.Id),
        };

        string Language(Publication publication)
        {
            var phrase = $"language.{publication.Language}";
            return scope.Words.Has(phrase) ? scope.Words[phrase] : Typography.OneLine(publication.Language ?? "");
        }

        TableColumn Column(string phrase, double weight, ColumnAlignment alignment = ColumnAlignment.Text) =>
            new(scope.Words[phrase], alignment, weight);
    }
}
