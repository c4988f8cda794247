using System.Buffers;

namespace QuarterlyReports.Data.Intake.Rows;

/// <summary>What a text may hold so that every document can carry it.</summary>
internal static class CarriedText
{
    /// <summary>What one cell of a spreadsheet can hold, and therefore what exports can write.</summary>
    public const int Longest = 32_767;

    /// <summary>Stands where a program met bytes that it could not read: the letter is lost, the text is usable.</summary>
    public const char LostLetter = '\ufffd';

    // What XML 1.0 cannot hold (2.2, Char), and the mark of a lost letter.
    private static readonly SearchValues<char> Suspicious = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0x20).Select(code => (char)code).Except(['\t', '\n', '\r']),
        '\u007f', LostLetter, '\ufffe', '\uffff',
    ]);

    /// <summary>Index of the first character that is lost or cannot be carried; -1 when all is well.</summary>
    public static int FirstUnfit(string text) =>
        text.AsSpan().IndexOfAny(Suspicious) is >= 0 and var at ? at : LoneSurrogate(text);

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
