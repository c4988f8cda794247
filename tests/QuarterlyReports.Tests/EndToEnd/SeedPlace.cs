namespace QuarterlyReports.Tests.EndToEnd;

/// <summary>Where the review of Q1/2018 carries a sentence of the published account of that review, or a part of one.</summary>
/// <param name="Sentence">Its number in the account.</param>
/// <param name="Quote">A few words of it, to find it by.</param>
/// <param name="Section">The heading below which the words stand.</param>
/// <param name="English">Words of our review that carry it.</param>
/// <param name="Vietnamese">The same in the other edition.</param>
public sealed record SeedPlace(int Sentence, string Quote, SeedHeading Section, string English, string Vietnamese)
{
    /// <summary>Figures of the words, by their keys; none where a record speaks for itself.</summary>
    public string[] Figures { get; init; } = [];

    /// <summary>
    /// The records behind the words; without them the words are gone. None where the words say that nothing is on record.
    /// </summary>
    public string[] Records { get; init; } = [];

    /// <summary>Words that say that there is no record, or that a record cannot say it: they stand without any.</summary>
    public bool SaysThatThereIsNone => Records.Length == 0;

    public override string ToString() => $"{Sentence:00} {Quote} - {Section.English}: {English}";
}
