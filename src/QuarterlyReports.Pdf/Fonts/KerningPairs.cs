using System.Text;

namespace QuarterlyReports.Pdf.Fonts;

/// <summary>
/// How much closer two glyphs stand than their widths say, in font units. Read from the kern table: in Liberation 2.1.5 it holds
/// the same Latin pairs as GPOS. Pairs of digits are left out, because the pair "11" would push figures out of their columns;
/// pairs with a space too, so that the width of a line is the sum of its words and spaces. A capital with marks ("VẬN", "TÁC")
/// that the font has no pair for kerns like the plain one: its marks stand above the line that capitals reach.
/// </summary>
internal sealed class KerningPairs
{
    private const string Digits = "0123456789";
    private const string Spaces = " \u00A0";

    private readonly Dictionary<int, short> _pairs = [];
    private readonly bool[] _isLeft;

    // For each glyph: that of the plain capital, or its own.
    private readonly ushort[] _plain;

    public KerningPairs(FontTable? kern, CharacterMap characters, int glyphCount)
    {
        _isLeft = new bool[glyphCount];
        _plain = PlainGlyphs(characters, glyphCount);
        if (kern is null)
        {
            return;
        }

        var digits = Digits.Select(digit => characters[digit]).ToHashSet();
        var spaces = Spaces.Select(space => characters[space]).ToHashSet();
        foreach (var (left, right, value) in HorizontalPairs(kern))
        {
            var keepsItsPlace = (digits.Contains(left) && digits.Contains(right))
                || spaces.Contains(left) || spaces.Contains(right);
            if (!keepsItsPlace && left < glyphCount && right < glyphCount)
            {
                _pairs[Key(left, right)] = value;
                _isLeft[left] = true;
            }
        }
    }

    public int Between(ushort left, ushort right)
    {
        if (_isLeft[left] && _pairs.TryGetValue(Key(left, right), out var own))
        {
            return own;
        }

        var (plainLeft, plainRight) = (_plain[left], _plain[right]);
        var hasMarks = plainLeft != left || plainRight != right;
        return hasMarks && _isLeft[plainLeft] && _pairs.TryGetValue(Key(plainLeft, plainRight), out var plain) ? plain : 0;
    }

    private static ushort[] PlainGlyphs(CharacterMap characters, int glyphCount)
    {
        const char firstComposed = '\u00C0', lastComposed = '\u1EF9';
        var plain = new ushort[glyphCount];
        for (var glyph = 0; glyph < glyphCount; glyph++)
        {
            plain[glyph] = (ushort)glyph;
        }

        for (var character = firstComposed; character <= lastComposed; character++)
        {
            if (characters[character] is var glyph and not 0 && char.IsUpper(character)
                && character.ToString().Normalize(NormalizationForm.FormD)[0] is >= 'A' and <= 'Z' and var letter)
            {
                plain[glyph] = characters[letter];
            }
        }

        return plain;
    }

    private static int Key(ushort left, ushort right) => left << 16 | right;

    private static IEnumerable<(ushort Left, ushort Right, short Value)> HorizontalPairs(FontTable kern)
    {
        const int pairsHeader = 14, pairLength = 6;
        const int kindMask = 0xFF07, horizontalPairs = 0x0001; // format 0, not minimum values, not across the line
        var subtables = kern.UInt16(2);
        for (int start = 4, index = 0; index < subtables; start += kern.UInt16(start + 2), index++)
        {
            if ((kern.UInt16(start + 4) & kindMask) != horizontalPairs)
            {
                continue;
            }

            var count = kern.UInt16(start + 6);
            for (var pair = 0; pair < count; pair++)
            {
                var at = start + pairsHeader + pair * pairLength;
                yield return (kern.UInt16(at), kern.UInt16(at + 2), kern.Int16(at + 4));
            }
        }
    }
}
