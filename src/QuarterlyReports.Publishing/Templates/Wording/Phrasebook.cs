using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Publishing.Templates.Wording;

/// <summary>Everything that turns a review into readers' words in one language. The document and the workbook share it.</summary>
public sealed class Phrasebook
{
    /// <param name="registers">Whose records figures are named after; none for lists alone.</param>
    public Phrasebook(
        Words words, ReferenceLists references, bool padsSmallCounts = true, RegisterContents? registers = null)
    {
        Words = words;
        Numerals = new(words.Language, padsSmallCounts);
        Dates = new(words);
        Periods = new(words, Dates);
        Names = new(words, references, registers ?? RegisterContents.None);
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
