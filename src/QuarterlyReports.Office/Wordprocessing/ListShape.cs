using System.Globalization;
using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Office.Wordprocessing;

/// <summary>The markers of a list in the terms of Word, which makes them itself.</summary>
/// <param name="Format">bullet, decimal or lowerLetter (ECMA-376, 17.18.59).</param>
/// <param name="Text">The marker; a % stands for the number or letter.</param>
/// <param name="Start">First number, 1 for a bullet.</param>
internal sealed record ListShape(string Format, string Text, int Start)
{
    private const string WordsAlphabet = "abcdefghijklmnopqrstuvwxyz";

    /// <summary>0 for the outermost list.</summary>
    public int Depth { get; init; }

    public double MarkerLeft { get; init; }

    public double TextLeft { get; init; }

    /// <summary>
    /// Null where Word would print other markers: its alphabet has no đ, so Vietnamese letters from the fifth on differ.
    /// </summary>
    public static ListShape? Of(IReadOnlyList<ListItem> items)
    {
        var first = items[0].Marker;
        if (first.Contains('%', StringComparison.Ordinal)) return null;
        if (first.All(character => !char.IsLetterOrDigit(character)))
            return items.All(item => item.Marker == first) ? new("bullet", first, 1) : null;
        return Counted(items, "decimal", first.TakeWhile(char.IsAsciiDigit).Count(), Number)
            ?? Counted(items, "lowerLetter", first.TakeWhile(char.IsAsciiLetterLower).Count(), Letter);
    }

    private static ListShape? Counted(IReadOnlyList<ListItem> items, string format, int length, Func<int, string> print)
    {
        if (length == 0) return null;
        var (counted, ending) = (items[0].Marker[..length], items[0].Marker[length..]);
        var start = Enumerable.Range(1, WordsAlphabet.Length).FirstOrDefault(number => print(number) == counted);
        return start > 0 && items.Select((item, index) => item.Marker == print(start + index) + ending).All(isSame => isSame)
            ? new(format, "%" + ending, start)
            : null;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Letter(int number) => number <= WordsAlphabet.Length ? WordsAlphabet[number - 1].ToString() : "";
}
