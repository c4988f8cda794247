using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates;
using QuarterlyReports.Publishing.Templates.Annexes;
using QuarterlyReports.Publishing.Templates.Content;
using QuarterlyReports.Publishing.Templates.Filling;
using QuarterlyReports.Publishing.Templates.Wording;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Publishing.Templates;

public sealed class VocabularyTests
{
    [Test]
    public void Every_field_that_a_template_may_name_is_offered_by_some_review()
    {
        var offered = new HashSet<string>(StringComparer.Ordinal);
        foreach (var period in (string[])["2018-Q1", "2018-Q2", "2018-H1"])
        {
            var review = SampleDocuments.Review(period);
            var book = Phrasebook.Load(Repository.PathTo("templates"), Language.English, review.References);
            var scope = new ReviewScope(review, book, new TemplateSettings(), new DocumentDetails())
            {
                Dossier = DossierBuilder.OfPartner(review, "LAO"),
                AnnexColumns = AnnexColumns.Read(Repository.PathTo("templates")),
            };
            Collect(ReviewFields.Of(scope), offered);
        }

        Assert.That(Vocabulary.Fields.Except(offered), Is.Empty);
    }

    private static void Collect(object? value, HashSet<string> names)
    {
        if (value is Fields fields)
        {
            foreach (var (name, inside) in fields)
            {
                names.Add(name);
                Collect(inside, names);
            }
        }
        else if (value is IEnumerable<object> list)
        {
            foreach (var item in list) Collect(item, names);
        }
    }
}
