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

    /// <summary>Text that leads to a place in the document.</summary>
    public static string Link(string target, string text) => $"{LinkStart}{target}{LinkText}{text}{LinkEnd}";

    /// <summary>Text in the language that is not the document's.</summary>
    public static string Borrowed(string text) => $"{BorrowedStart}{text}{BorrowedEnd}";

    /// <summary>
    /// Stands for the label of a table, chart or annex, which has no number before the whole document is known.
    /// </summary>
    public static string Reference(string kind, string name) => $"{ReferenceStart}{kind} {name}{ReferenceEnd}";
}
