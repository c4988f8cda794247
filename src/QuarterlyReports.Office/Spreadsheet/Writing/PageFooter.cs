namespace QuarterlyReports.Office.Spreadsheet.Writing;

/// <summary>What stands at the foot of every printed page.</summary>
/// <param name="Left">A short text, such as the title.</param>
/// <param name="Right">{page} and {pages} become the numbers: "Page {page} of {pages}".</param>
public sealed record PageFooter(string Left, string Right)
{
    /// <summary>Stands within <see cref="Left"/> for the name of the sheet.</summary>
    public const string Sheet = "{sheet}";

    private const int SizePoints = 9;

    // An ampersand begins a code and is doubled to stand for itself. The space after the size keeps a digit that follows out of
    // it.
    internal string Code(string font) =>
        $"&L{Look(font)}{Escaped(Left).Replace(Sheet, "&A", StringComparison.Ordinal)}&R{Look(font)}{Numbered(Escaped(Right))}";

    private static string Look(string font) => FormattableString.Invariant($"&\"{font},Regular\"&{SizePoints} ");

    private static string Escaped(string text) => text.Replace("&", "&&", StringComparison.Ordinal);

    private static string Numbered(string text) =>
        text.Replace("{page}", "&P", StringComparison.Ordinal).Replace("{pages}", "&N", StringComparison.Ordinal);
}
