using System.Globalization;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Tests.Publishing.Templates;

/// <summary>Delegations by level, as a reader adds them up.</summary>
public sealed class DelegationLevelsTests
{
    [Test]
    public void The_lines_add_up_to_the_delegations_sent_and_received([Values("2018-Q1", "2018-Q2", "2018")] string period)
    {
        var review = SampleDocuments.Review(period);

        var rows = TableOf(SampleDocuments.Template.Build(review, Language.English, new())).Rows;

        foreach (var (column, key) in new[] { (1, FigureKeys.DelegationsOut), (2, FigureKeys.DelegationsIn) })
        {
            var numbers = rows.Select(row => int.Parse(
                InlineWords.Of(row.Cells[column].Content), CultureInfo.InvariantCulture)).ToList();
            Assert.That(numbers.SkipLast(1).Sum(), Is.EqualTo(numbers[^1]));
            Assert.That(numbers[^1], Is.EqualTo(review.Figures[key].Value));
        }
    }

    [Test]
    public void The_highest_level_comes_first() => Assert.That(
        InlineWords.Of(TableOf(SampleDocuments.Of("2018-Q1", Language.English)).Rows[0].Cells[0].Content),
        Is.EqualTo("State and Party leaders"));

    private static TableContent TableOf(Document document) => document.Sections
        .SelectMany(section => section.Blocks).OfType<Block.Table>()
        .Single(table => table.Content.Id == "table-delegation-levels").Content;
}
