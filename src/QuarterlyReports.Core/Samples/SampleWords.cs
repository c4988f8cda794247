using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Core.Samples;

/// <summary>The words that a <see cref="Phrase"/> may have places for.</summary>
internal sealed record SampleWords
{
    public Bilingual Head { get; init; }

    public SamplePartner Partner { get; init; } = SamplePartner.None;

    public Bilingual Place { get; init; }

    public SampleTopic Topic { get; init; } = SampleTopics.All[0];

    public Bilingual Mechanism { get; init; }

    public Bilingual Year { get; init; }
}
