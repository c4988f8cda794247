namespace QuarterlyReports.Publishing.Templates;

/// <summary>
/// Private-use characters that travel through Handlebars and Markdown beside the words: neither gives them a meaning, and
/// <see cref="Wording.Typography.OneLine"/> takes them out of everything that records bring in.
/// </summary>
internal static class Marks
{
    public const char LineStart = '\uE000';
    public const char LineEnd = '\uE001';
    public const char LinkStart = '\uE002';
    public const char LinkText = '\uE003';
    public const char LinkEnd = '\uE004';
    public const char BorrowedStart = '\uE005';
    public const char BorrowedEnd = '\uE006';
    public const char ReferenceStart = '\uE007';
    public const char ReferenceEnd = '\uE008';

    public const char PlaceStart = '\uE00B';
    public const char PlaceEnd = '\uE00C';

    private const char FigureStart = '\uE009';
    private const char FigureText = '\uE00A';

    /// <summary>The whole of a cell: a number with the key of its figure, whose records it leads to.</summary>
    public static string Figure(string key, string number) => $"{FigureStart}{key}{FigureText}{number}";

    /// <summary>The key in such a cell; null in every other one.</summary>
    public static string? FigureOf(string cell) => cell.Length > 0 && cell[0] == FigureStart
        ? cell[1..cell.IndexOf(FigureText, StringComparison.Ordinal)]
        : null;

    public static string WithoutFigure(string cell) => cell[(cell.IndexOf(FigureText, StringComparison.Ordinal) + 1)..];

    /// <summary>Text that leads to a place in the document.</summary>
    public static string Link(string target, string text) => $"{LinkStart}{target}{LinkText}{text}{LinkEnd}";

    /// <summary>Where links to a record lead, in front of the words about it; without a place of its own in a table.</summary>
    public static string Place(string target) => $"{PlaceStart}{target}{PlaceEnd}";

    /// <summary>The places that a text marks, in their order.</summary>
    public static IEnumerable<string> PlacesIn(string text)
    {
        for (var start = text.IndexOf(PlaceStart, StringComparison.Ordinal); start >= 0;)
        {
            var end = text.IndexOf(PlaceEnd, start);
            yield return text[(start + 1)..end];
            start = text.IndexOf(PlaceStart, end);
        }
    }

    /// <summary>Text in the language that is not the document's.</summary>
    public static string Borrowed(string text) => $"{BorrowedStart}{text}{BorrowedEnd}";

    /// <summary>
    /// Stands for the label of a table, chart or annex, which has no number before the whole document is known.
    /// </summary>
    public static string Reference(string kind, string name) => $"{ReferenceStart}{kind} {name}{ReferenceEnd}";
}
