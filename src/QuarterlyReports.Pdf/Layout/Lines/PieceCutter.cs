using System.Globalization;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Fonts;
using QuarterlyReports.Pdf.Hyphenation;

namespace QuarterlyReports.Pdf.Layout.Lines;

/// <summary>Cuts a text into pieces between which a line may end, each of them no wider than the line.</summary>
internal sealed class PieceCutter
{
    // A shorter word keeps its hyphen or slash inside: "31/12/2018" and "05/BC-BQP" stay in one piece.
    private const int LongWord = 13;
    private const int CharactersBesideHyphen = 3;

    private readonly StyledText _text;
    private readonly ITypeMeasurer _measurer;
    private readonly double _widest;
    private readonly List<TextPiece> _pieces = [];

    private readonly EnglishHyphenation? _hyphenation;

    private PieceCutter(StyledText text, ITypeMeasurer measurer, double widest, bool divides)
    {
        (_text, _measurer, _widest) = (text, measurer, widest);
        _hyphenation = divides ? text.Hyphenation : null;
    }

    /// <param name="widest">Width of the narrowest line the pieces have to fit.</param>
    /// <param name="divides">Words too are cut where the text's hyphenation allows it.</param>
    public static IReadOnlyList<TextPiece> Cut(StyledText text, ITypeMeasurer measurer, double widest, bool divides = false)
    {
        var cutter = new PieceCutter(text, measurer, widest, divides);
        var characters = text.Characters;
        for (var start = 0; start <= characters.Length;)
        {
            var lineFeed = characters.IndexOf('\n', start);
            var end = lineFeed < 0 ? characters.Length : lineFeed;
            cutter.CutUntilForcedBreak(start, end);
            start = end + 1;
        }

        return cutter._pieces;
    }

    private void CutUntilForcedBreak(int start, int end)
    {
        var characters = _text.Characters;
        var word = SkipSpaces(start, end);
        if (word == end)
        {
            _pieces.Add(new TextPiece(start, start, 0, 0, BreakKind.Forced));
        }

        while (word < end)
        {
            var space = characters.IndexOf(' ', word, end - word);
            var wordEnd = space < 0 ? end : space;
            var next = SkipSpaces(wordEnd, end);
            while (IsLoneDash(next, end))
            {
                // No line starts with the dash of "1 March – 31 October".
                wordEnd = next + 1;
                next = SkipSpaces(wordEnd, end);
            }

            var spaceWidth = next < end ? _text.Width(_measurer, wordEnd, next) : 0;
            CutWord(word, wordEnd, spaceWidth, next < end ? KindOfSpace(word, wordEnd, next, end) : BreakKind.Forced);
            word = next;
        }
    }

    private bool IsLoneDash(int position, int end) =>
        position < end && _text.Characters[position] is '\u2013' or '\u2014'
        && (position + 1 == end || _text.Characters[position + 1] == ' ');

    private BreakKind KindOfSpace(int word, int wordEnd, int next, int end)
    {
        var rest = _text.Characters.AsSpan(next, end - next);
        var space = rest.IndexOf(' ');
        var isTie = Ties.Bind(_text.Characters.AsSpan(word, wordEnd - word), space < 0 ? rest : rest[..space]);
        return isTie ? BreakKind.Tie : BreakKind.Space;
    }

    private int SkipSpaces(int position, int end)
    {
        while (position < end && _text.Characters[position] == ' ')
        {
            position++;
        }

        return position;
    }

    private void CutWord(int start, int end, double spaceAfter, BreakKind kind)
    {
        var width = _text.Width(_measurer, start, end);
        if (width <= _widest && DivisionsOf(start, end) is { Count: > 0 } divisions)
        {
            Divide((start, end), divisions, spaceAfter, kind);
            return;
        }

        if (width <= _widest && end - start < LongWord)
        {
            _pieces.Add(new TextPiece(start, end, width, spaceAfter, kind));
            return;
        }

        var from = start;
        for (var at = start + CharactersBesideHyphen; at <= end - CharactersBesideHyphen; at++)
        {
            // A number stays with what it belongs to: "FRD-2025-001701", "22–25/09/2025" (Unicode Annex 14, rule LB25).
            var next = _text.Characters[at];
            var endsPart = IsBreakable(_text.Characters[at - 1]) && !IsBreakable(next) && !char.IsAsciiDigit(next);
            if (endsPart && at - from >= CharactersBesideHyphen)
            {
                AddPart(from, at, 0, BreakKind.Hyphen);
                from = at;
            }
        }

        AddPart(from, end, spaceAfter, kind);
    }

    // Words in another language keep their own rules, and ours are those of English; a word in two looks stays whole.
    private IReadOnlyList<int> DivisionsOf(int start, int end) => _hyphenation is null || IsForeign(start, end)
        ? []
        : _hyphenation.DivisionsOf(_text.Characters.AsSpan(start, end - start));

    private bool IsForeign(int start, int end) => !_text.Runs.Any(run =>
        run.Start <= start && end <= run.End && run.Element?.LanguageTag?.StartsWith("en", StringComparison.Ordinal) != false);

    private void Divide((int Start, int End) word, IReadOnlyList<int> divisions, double spaceAfter, BreakKind kind)
    {
        var from = word.Start;
        foreach (var to in divisions.Select(division => word.Start + division))
        {
            var width = _text.Width(_measurer, from, to);
            _pieces.Add(new TextPiece(from, to, width, 0, BreakKind.Division, _text.HyphenWidth(_measurer, to)));
            from = to;
        }

        _pieces.Add(new TextPiece(from, word.End, _text.Width(_measurer, from, word.End), spaceAfter, kind));
    }

    private static bool IsBreakable(char character) => character is '-' or '/' or '\u2013' or '\u2014' or '_';

    private void AddPart(int start, int end, double spaceAfter, BreakKind kind)
    {
        var width = _text.Width(_measurer, start, end);
        while (width > _widest)
        {
            var cut = LastFittingCut(start, end);
            _pieces.Add(new TextPiece(start, cut, _text.Width(_measurer, start, cut), 0, BreakKind.Emergency));
            start = cut;
            width = _text.Width(_measurer, start, end);
        }

        _pieces.Add(new TextPiece(start, end, width, spaceAfter, kind));
    }

    // The width grows with the length, so halving the interval finds the longest part that fits.
    private int LastFittingCut(int start, int end)
    {
        int low = start, high = end;
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            if (_text.Width(_measurer, start, middle) <= _widest)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        while (low > start && !IsCharacterStart(low))
        {
            low--;
        }

        return low > start ? low : throw new DocumentException(
            $"A column of {_widest.ToString("0.#", CultureInfo.InvariantCulture)} pt is too narrow for the first character of " +
            $"'{_text.Characters[start..end]}'. Give it more room or fewer neighbours.");
    }

    private bool IsCharacterStart(int position) =>
        !char.IsLowSurrogate(_text.Characters[position])
        && CharUnicodeInfo.GetUnicodeCategory(_text.Characters[position]) is not UnicodeCategory.NonSpacingMark;
}
