using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Tests.Review;

namespace QuarterlyReports.Tests.Publishing.Templates;

/// <summary>The approved programme as it is listed, and what of it comes next.</summary>
public sealed class ProgrammeWordsTests
{
    [Test]
    public void Planned_items_stand_in_the_order_of_groups_and_partners_under_their_numbers()
    {
        ProgrammeItem[] items =
        [
            Item("P-1", "USA", "2018-01"), Item("P-2", "KHM", "2018-02"), Item("P-3", "LAO", "2018-03"),
            Item("P-4", "LAO", "2018-01"), Item("P-5", "SGP", "2018-01"),
        ];

        var rows = Document(items).Sections.SelectMany(section => section.Blocks).OfType<Block.Table>()
            .Single(table => table.Content.Id == "table-programme").Content.Rows;

        // A group's name stands in one cell above its items.
        Assert.That(
            rows.Select(row => DocumentDump.Of(row.Cells[row.Cells.Count > 1 ? 1 : 0].Content)),
            Is.EqualTo(new[] { "Neighbours", "P-4", "P-3", "P-2", "ASEAN", "P-5", "Major", "P-1" }));
    }

    // Twelve items of one neighbor once filled the list of what was not carried out, of a year that had 479 of all partners.
    [Test]
    public void Of_many_items_not_carried_out_every_group_of_partners_is_named()
    {
        var laos = Enumerable.Range(1, 30).Select(number => Item($"L-{number:00}", "LAO", "2018-01"));

        var text = DocumentDump.Of(Document([.. laos, Item("S-1", "SGP", "2018-01"), Item("U-1", "USA", "2018-02")]));

        Assert.That(text, Does.Contain("Visit S-1").And.Contain("Visit U-1").And.Contain("Visit L-10"));
        Assert.That(text.Split("Visit L-11"), Has.Length.EqualTo(2), "only the annex names the eleventh");
    }

    [TestCase(1, "has 1 planned item.")]
    [TestCase(2, "has 2 planned items.")]
    public void The_next_period_is_told_by_its_programme(int planned, string words)
    {
        var items = Enumerable.Range(1, planned)
            .Select(number => Item($"N-{number}", "LAO", "2018-05") with { Period = "2018-Q2" });

        var text = DocumentDump.Of(Document([.. items])).Replace('\u00B0', ' ');

        Assert.That(text, Does.Contain($"The approved programme of the second quarter of 2018 {words}"));
    }

    // The outlook once said that nothing was on record for a year into which 21 planned items had been postponed.
    [TestCase(Language.English,
        "From the programme of the first quarter of 2018, 2 planned items are postponed into the second quarter of 2018 "
        + "([Annex VI](#annex-programme)).",
        "No other activity on record is planned for the second quarter of 2018.")]
    [TestCase(Language.Vietnamese,
        "Trong chương trình quý I năm 2018, có 02 mục kế hoạch tạm hoãn sang quý II năm 2018 ([Phụ lục VI](#annex-programme)).",
        "Trong hồ sơ chưa có hoạt động khác nào dự kiến cho quý II năm 2018.")]
    public void The_next_period_is_told_by_what_was_postponed_into_it(Language language, string words, string beside)
    {
        var item = Item("M-1", "LAO", "2018-01") with { Status = ProgrammeStatus.Moved, MovedTo = "2018-Q2" };

        var text = DocumentDump.Of(
            Document([item, item with { Id = "M-2" }, item with { Id = "M-3", MovedTo = "2018-Q3" }], language))
            .Replace('\u00B0', ' ');

        Assert.That(text, Does.Contain(words).And.Contain(beside));
    }

    private static ProgrammeItem Item(string id, string partner, string start) => new()
    {
        Id = id,
        Title = new($"Visit {id}", $"Thăm {id}"),
        Period = "2018-Q1",
        PlannedStart = PartialDate.Parse(start),
        Partners = [partner],
        Status = ProgrammeStatus.Approved,
    };

    private static Document Document(ProgrammeItem[] items, Language language = Language.English)
    {
        var review = SmallMinistry.ReviewOf(items, SmallMinistry.Activity("A", "2018-02-03", "LAO"));
        return SampleDocuments.Template.Build(review, language, new());
    }
}
