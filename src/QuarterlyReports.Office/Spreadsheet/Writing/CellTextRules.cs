namespace QuarterlyReports.Office.Spreadsheet.Writing;

/// <summary>Which texts a cell can carry, and which must be kept from turning into formulas.</summary>
internal static class CellTextRules
{
    /// <summary>What is wrong with the text, to follow "the text"; null when a cell can carry it.</summary>
    public static string? FaultOf(string text)
    {
        if (text.Length > SheetBounds.TextLength)
            return FormattableString.Invariant(
                $"has {text.Length:N0} characters, and a cell holds at most {SheetBounds.TextLength:N0}");
        var at = IndexOfControl(text);
        if (at < 0) at = text.AsSpan().IndexOfAnyInRange('\uFFFE', '\uFFFF');
        if (at < 0) at = IndexOfHalfCharacter(text);
        return at < 0 ? null
            : FormattableString.Invariant(
            $"holds the character U+{(int)text[at]:X4} at position {at + 1}, which a workbook cannot carry");
    }

    /// <summary>Whether Excel would take the text for a formula when somebody edits the cell.</summary>
    public static bool NeedsQuotePrefix(string text) => text[0] is '=' or '+' or '-' or '@' or '\'' or '\t' or '\r';

    /// <summary>Whether XML would drop white space at its ends.</summary>
    public static bool NeedsPreservedSpace(string text) => char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]);

    private static int IndexOfControl(string text)
    {
        for (var at = text.AsSpan().IndexOfAnyInRange('\0', '\u001F'); at >= 0 && at < text.Length; at++)
            if (text[at] < ' ' && text[at] is not ('\t' or '\n' or '\r')) return at;
        return -1;
    }

    private static int IndexOfHalfCharacter(string text)
    {
        var at = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF');
        for (; at >= 0 && at < text.Length; at++)
        {
            if (!char.IsSurrogate(text[at])) continue;
            if (!char.IsHighSurrogate(text[at]) || at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1])) return at;
            at++;
        }

        return -1;
    }
}
