using System.Buffers;

namespace QuarterlyReports.Data.Intake.Rows;

/// <summary>What a text may hold so that every document can carry it.</summary>
internal static class CarriedText
{
    /// <summary>What one cell of a spreadsheet can hold, and therefore what exports can write.</summary>
    public const int Longest = 32_767;

    /// <summary>Stands where a program met bytes that it could not read: the letter is lost, the text is usable.</summary>
    public const char LostLetter = '\ufffd';

    // The next line of mainframes, which reads as any other end of line.
    private const char NextLine = '\u0085';

    // What XML 1.0 cannot hold or discourages (2.2, Char): no font shows it, and a terminal may obey it. And the mark of a lost
    // letter.
    private static readonly SearchValues<char> Suspicious = SearchValues.Create(
    [
        .. Letters(0, 0x1f).Except(['\t', '\n', '\r']), .. Letters(0x7f, 0x9f).Except([NextLine]),
        .. Letters(0xfdd0, 0xfdef), LostLetter, '\ufffe', '\uffff',
    ]);

    // Marks that turn the direction of writing around, join, part or hide letters, and letters of private fonts (Unicode, Cf and
    // Co): records keep them, and nothing on paper shows them.
    private static readonly SearchValues<char> Unseen = SearchValues.Create(
    [
        '\u00ad', '\u061c', '\ufeff', .. Letters(0x200b, 0x200f), .. Letters(0x202a, 0x202e), .. Letters(0x2060, 0x206f),
        .. Letters(0xe000, 0xf8ff), .. Letters(0xfff9, 0xfffb),
    ]);

    /// <summary>Index of the first character that documents leave out; -1 when there is none.</summary>
    public static int FirstUnseen(string text) => text.AsSpan().IndexOfAny(Unseen);

    /// <summary>Index of the first character that is lost or cannot be carried; -1 when all is well.</summary>
    public static int FirstUnfit(string text) =>
        text.AsSpan().IndexOfAny(Suspicious) is >= 0 and var at ? at : LoneSurrogate(text);

    private static IEnumerable<char> Letters(int first, int last) =>
        Enumerable.Range(first, last - first + 1).Select(code => (char)code);

    private static int LoneSurrogate(string text)
    {
        var at = text.AsSpan().IndexOfAnyInRange('\ud800', '\udfff');
        while (at >= 0 && at < text.Length)
        {
            var isPair = at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);
            if (char.IsSurrogate(text[at]) && !isPair) return at;
            at += isPair ? 2 : 1;
        }

        return -1;
    }
}
