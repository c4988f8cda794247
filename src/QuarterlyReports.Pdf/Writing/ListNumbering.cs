namespace QuarterlyReports.Pdf.Writing;

/// <summary>
/// How a list counts, which PDF/UA wants said of every ordered list (ISO 32000-1, table 347); read off its first label.
/// </summary>
internal static class ListNumbering
{
    private const string UpperRoman = "IVXLCDM";
    private const string LowerRoman = "ivxlcdm";

    /// <returns>Null where nothing is counted, as with dashes.</returns>
    public static string? Of(string firstLabel)
    {
        var label = firstLabel.Trim(' ', '\u00A0', '(', ')', '[', ']', '.', ':');
        return label switch
        {
            "" => null,
            "•" => "Disc",
            "◦" or "○" => "Circle",
            "▪" or "■" => "Square",
            _ when label.All(character => char.IsAsciiDigit(character) || character == '.') => "Decimal",
            _ when IsRoman(label) => char.IsAsciiLetterUpper(label[0]) ? "UpperRoman" : "LowerRoman",
            [var letter] when char.IsLetter(letter) => char.IsUpper(letter) ? "UpperAlpha" : "LowerAlpha",
            _ => null,
        };
    }

    // One letter alone is Roman only as the I that begins a count: a list that goes on at "c)" or "d)" counts by letters.
    private static bool IsRoman(string label) =>
        label is "I" or "i" || (label.Length > 1 && (label.All(UpperRoman.Contains) || label.All(LowerRoman.Contains)));
}
