using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Data.Storage;
using QuarterlyReports.Publishing.Templates;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.EndToEnd;

/// <summary>The review of Q1/2018 from the imported sample records, as it is or with other records.</summary>
internal sealed class SeedReview
{
    private static readonly ReviewTemplate Template = new(Repository.PathTo("templates"), "quarterly-review");

    private static readonly Lazy<ReviewRecords> Sample = new(Load);

    private readonly Dictionary<Language, Document> _documents = [];

    private SeedReview(ReviewRecords records) => Review = ReviewBuilder.Build(Request, records);

    public static ReviewRequest Request { get; } = new() { Period = Period() };

    public QuarterReview Review { get; }

    public static SeedReview AsItIs() => new(Sample.Value);

    public static SeedReview Without(IReadOnlyCollection<string> records) => new(Sample.Value with
    {
        Activities = [.. Sample.Value.Activities.Where(activity => !records.Contains(activity.Id))],
        Registers = new(Sample.Value.Registers.All.Where(entry => !records.Contains(entry.Id))),
    });

    /// <summary>With a copy of the visit to Laos under another id, changed.</summary>
    public static SeedReview With(Func<Activity, Activity> change) => new(Sample.Value with
    {
        Activities =
        [
            .. Sample.Value.Activities,
            change(Sample.Value.Activities.Single(activity => activity.Id == "S-025") with { Id = "ONE-MORE", Trip = null }),
        ],
    });

    public static SeedReview With(RegisterEntry entry) =>
        new(Sample.Value with { Registers = new(Sample.Value.Registers.All.Append(entry)) });

    public Document In(Language language)
    {
        if (!_documents.TryGetValue(language, out var document))
            _documents[language] = document = Template.Build(Review, language, new());
        return document;
    }

    /// <summary>The words below a heading, up to the next one of its own level or above.</summary>
    public string Below(SeedHeading heading, Language language) => string.Join(' ', DocumentText.Of(In(language) with
    {
        Sections = [new() { Blocks = BlocksBelow(heading, language) }],
    }));

    public IReadOnlyList<Block> BlocksBelow(SeedHeading heading, Language language)
    {
        var name = language == Language.English ? heading.English : heading.Vietnamese;
        var blocks = In(language).Sections.SelectMany(section => section.Blocks)
            .SkipWhile(block => block is not Block.Heading found || !IsCalled(found, name)).ToList();
        return blocks is not [Block.Heading { Level: var level }, ..]
            ? []
            : [.. blocks.Skip(1).TakeWhile(block => block is not Block.Heading next || next.Level > level)];
    }

    /// <summary>The numbered heading as it prints, and the one that ends what stands below it.</summary>
    public (string First, string Next) HeadingsAround(SeedHeading heading, Language language)
    {
        var name = language == Language.English ? heading.English : heading.Vietnamese;
        var headings = In(language).Sections.SelectMany(section => section.Blocks).OfType<Block.Heading>()
            .SkipWhile(found => !IsCalled(found, name)).ToList();
        return (Words(headings[0]), Words(headings.Skip(1).First(next => next.Level <= headings[0].Level)));
    }

    private static string Words(Block.Heading heading) => DocumentText.Normal(InlineWords.Of(heading.Content));

    // "IV. NAME", "1. Name".
    private static bool IsCalled(Block.Heading heading, string name) =>
        Words(heading).EndsWith(". " + name, StringComparison.Ordinal);

    private static ReviewPeriod Period() => ReviewPeriod.TryParse("2018-Q1", ReportingCalendar.CalendarYear, out var period)
        ? period
        : throw new AssertionException("The period cannot be read.");

    private static ReviewRecords Load()
    {
        using var desk = Desk.WithSampleData();
        using var database = ReviewDatabase.Open(desk.Database);
        return new ReviewRecordsStore(database).For(Request);
    }
}
