using System.Text;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Core.Samples;

/// <summary>A sentence in both languages with places for words in braces, such as {partner}; it begins with a capital.</summary>
internal sealed class Phrase(string english, string vietnamese)
{
    private readonly Part[] _english = PartsOf(english);
    private readonly Part[] _vietnamese = PartsOf(vietnamese);

    /// <summary>The English words with their places, which tell one phrase from another.</summary>
    public override string ToString() => english;

    public Bilingual With(SampleWords words) =>
        new(Joined(_english, words, Language.English), Joined(_vietnamese, words, Language.Vietnamese));

    private static string Joined(Part[] parts, SampleWords words, Language language)
    {
        var text = new StringBuilder(96);
        foreach (var part in parts) text.Append(part.Word is { } word ? word(words).In(language) : part.Text);
        text[0] = char.ToUpperInvariant(text[0]);
        return text.ToString();
    }

    private static Part[] PartsOf(string text) =>
        [.. text.Split('{', '}').Select((part, index) => new Part(part, index % 2 == 1 ? WordOf(part) : null))];

    private static Func<SampleWords, Bilingual> WordOf(string name) => name switch
    {
        "head" => words => words.Head,
        "partner" => words => words.Partner.InSentence,
        "forces" => words => words.Partner.Forces,
        "name" => words => words.Partner.Name,
        "place" => words => words.Place,
        "topic" => words => words.Topic.Name,
        "mechanism" => words => words.Mechanism,
        "year" => words => words.Year,
        _ => throw new ArgumentException($"No phrase has a place for '{name}'."),
    };

    private readonly record struct Part(string Text, Func<SampleWords, Bilingual>? Word);
}
