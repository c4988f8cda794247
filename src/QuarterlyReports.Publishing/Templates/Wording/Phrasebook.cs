using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Publishing.Templates.Wording;

/// <summary>Everything that turns a review into readers' words in one language. The document and the workbook share it.</summary>
public sealed class Phrasebook
{
    public Phrasebook(Words words, ReferenceLists references, bool padsSmallCounts = true)
    {
        Words = words;
        Numerals = new(words.Language, padsSmallCounts);
        Dates = new(words);
        Periods = new(words, Dates);
        Names = new(words, references);
        Figures = new(words, Numerals, Names);
    }

    public Language Language => Words.Language;

    public Words Words { get; }

    public Numerals Numerals { get; }

    public DateWords Dates { get; }

    public PeriodWords Periods { get; }

    public NameWords Names { get; }

    public FigureWords Figures { get; }

    /// <param name="folder">The templates folder.</param>
    public static Phrasebook Load(string folder, Language language, ReferenceLists references) =>
        new(Words.Load(folder, language), references);
}
