using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Tests.Review;

namespace QuarterlyReports.Tests.Publishing.Templates;

/// <summary>Names that begin a heading with a capital letter stand in the middle of sentences without it.</summary>
public sealed class MidSentenceTests
{
    [TestCase(Language.English, "(Q1/2018, all records)")]
    [TestCase(Language.Vietnamese, "(quý I/2018, tất cả hồ sơ)")]
    public void A_missing_return_names_its_quarter(Language language, string words)
    {
        var missing = new UnitReturn { Id = "R", Unit = "GS", Period = "2018-Q1", ExpectedBy = new(2018, 3, 25) };

        Assert.That(Text("2018", language, missing), Does.Contain(words));
    }

    [TestCase(Language.English, "Due: Q3/2018.")]
    [TestCase(Language.Vietnamese, "Thời hạn: quý III/2018.")]
    public void An_orientation_names_the_quarter_it_is_due_in(Language language, string words)
    {
        var task = new Directive { Id = "D", SetIn = "2018-Q1", DueIn = "2018-Q3", Text = new("Do it", "Làm") };

        Assert.That(Text("2018-Q1", language, task), Does.Contain(words));
    }

    [TestCase(Language.English, "Postponed to Q3/2018")]
    [TestCase(Language.Vietnamese, "Tạm hoãn sang quý III/2018")]
    public void A_postponed_item_names_the_quarter_it_goes_to(Language language, string words)
    {
        var item = new ProgrammeItem
        {
            Id = "P",
            Period = "2018-Q1",
            Title = new("Visit", "Thăm"),
            Status = ProgrammeStatus.Moved,
            MovedTo = "2018-Q3",
        };

        Assert.That(Text("2018-Q1", language, item), Does.Contain(words));
    }

    private static string Text(string period, Language language, RegisterEntry entry)
    {
        var records = new ReviewRecords
        {
            References = SmallMinistry.References,
            Activities = [],
            Registers = new([entry]),
        };
        var review = ReviewBuilder.Build(SmallMinistry.Request(period), records);
        return DocumentDump.Of(SampleDocuments.Template.Build(review, language, new())).Replace('\u00B0', ' ');
    }
}
