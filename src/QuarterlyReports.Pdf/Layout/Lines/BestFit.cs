namespace QuarterlyReports.Pdf.Layout.Lines;

/// <summary>
/// Breaks a paragraph so that all its lines together look best: the sum of their faults is the smallest. A fault grows with the
/// cube of how far spaces must stretch or shrink, so that one gaping line costs more than several slightly loose ones.
/// </summary>
internal sealed class BestFit
{
    private const double Stretch = 0.5;
    private const double Shrink = 0.12;
    private const double HyphenFault = 3_000;

    // A divided word is as bad as spaces three quarters wider; a second one right below it worse, a third one never.
    private const double DivisionFault = 4_000;
    private const double DividedAgainFault = 8_000;
    private const int MostDividedInRow = 2;

    private const double EmergencyFault = 1_000_000;

    // More than the loosest of lines: a tie is torn only where a line holds nothing else.
    private const double TornTieFault = 1e13;

    private const double ShortLastLineFault = 2_500;

    private readonly IReadOnlyList<TextPiece> _pieces;
    private readonly LineWidths _widths;
    private readonly TextAlignment _alignment;

    // For each piece, and each number of lines in a row up to it that end with a divided word: the least fault of all text so
    // far, and the first piece of the line that ends there.
    private readonly double[] _leastFault;
    private readonly int[] _lineStart;
    private readonly int _states;

    private BestFit(IReadOnlyList<TextPiece> pieces, LineWidths widths, TextAlignment alignment)
    {
        (_pieces, _widths, _alignment) = (pieces, widths, alignment);
        _states = pieces.Any(piece => piece.Break == BreakKind.Division) ? MostDividedInRow + 1 : 1;
        _leastFault = new double[pieces.Count * _states];
        _lineStart = new int[pieces.Count * _states];
    }

    /// <param name="alignment">Justified lines are filled; lines with a ragged edge become alike in length, centred ones all of
    /// them.</param>
    public static IReadOnlyList<TextLine> Break(IReadOnlyList<TextPiece> pieces, LineWidths widths, TextAlignment alignment)
    {
        var fit = new BestFit(pieces, widths, alignment);
        for (var last = 0; last < pieces.Count; last++)
        {
            fit.FindBestLineEndingWith(last);
        }

        return fit.Lines();
    }

    private bool IsJustified => _alignment == TextAlignment.Justified;

    private void FindBestLineEndingWith(int last)
    {
        _leastFault.AsSpan(last * _states, _states).Fill(double.PositiveInfinity);
        double width = _pieces[last].HyphenWidth, spaces = 0;
        for (var first = last; first >= 0; first--)
        {
            if (first < last)
            {
                if (_pieces[first].Break == BreakKind.Forced)
                {
                    break;
                }

                width += _pieces[first].SpaceAfter;
                spaces += _pieces[first].SpaceAfter;
            }

            width += _pieces[first].Width;
            var slack = _widths.Of(first == 0) - width;
            if (first < last && slack < -SmallestShrink(spaces))
            {
                // The first line is narrower, so a longer line never fits again either.
                break;
            }

            Consider(first, last, slack, spaces);
        }
    }

    private double SmallestShrink(double spaces) => IsJustified ? (Shrink * spaces) + FirstFit.Tolerance : FirstFit.Tolerance;

    private void Consider(int first, int last, double slack, double spaces)
    {
        var fault = Fault(last, slack, spaces);
        if (_pieces[last].Break != BreakKind.Division)
        {
            // The last line of a paragraph begins with a whole word.
            var before = _pieces[last].Break == BreakKind.Forced ? LeastBefore(first, 0, 0) : LeastBefore(first, 0, _states - 1);
            Keep(last, 0, first, before + fault);
            return;
        }

        Keep(last, 1, first, LeastBefore(first, 0, 0) + fault);
        for (var row = 2; row <= MostDividedInRow; row++)
        {
            Keep(last, row, first, LeastBefore(first, row - 1, row - 1) + fault + DividedAgainFault);
        }
    }

    private double LeastBefore(int first, int fewestDivided, int mostDivided)
    {
        if (first == 0)
        {
            return fewestDivided == 0 ? 0 : double.PositiveInfinity;
        }

        var least = double.PositiveInfinity;
        for (var row = fewestDivided; row <= mostDivided; row++)
        {
            least = Math.Min(least, _leastFault[((first - 1) * _states) + row]);
        }

        return least;
    }

    private void Keep(int last, int row, int first, double fault)
    {
        var index = (last * _states) + row;
        if (fault < _leastFault[index])
        {
            (_leastFault[index], _lineStart[index]) = (fault, first);
        }
    }

    private double Fault(int last, double slack, double spaces)
    {
        var fault = IsJustified ? JustifiedFault(last, slack, spaces) : RaggedFault(last, slack);
        return fault + _pieces[last].Break switch
        {
            BreakKind.Hyphen => HyphenFault,
            BreakKind.Division => DivisionFault,
            BreakKind.Tie => TornTieFault,
            BreakKind.Emergency => EmergencyFault,
            _ => 0,
        };
    }

    private double JustifiedFault(int last, double slack, double spaces)
    {
        if (_pieces[last].Break == BreakKind.Forced && slack >= 0)
        {
            return slack > _widths.Full - Math.Max(_widths.FirstLineIndent, 20) ? ShortLastLineFault : 0;
        }

        // A line without spaces cannot be stretched; it counts as one with a narrow space.
        var give = slack >= 0 ? Stretch * Math.Max(spaces, 1) : Shrink * Math.Max(spaces, 1);
        var ratio = Math.Min(Math.Abs(slack) / give, 20);
        var badness = 10 + (100 * ratio * ratio * ratio);
        return badness * badness;
    }

    private double RaggedFault(int last, double slack)
    {
        if (_pieces[last].Break == BreakKind.Forced && _alignment != TextAlignment.Centre)
        {
            return 0;
        }

        var share = slack / _widths.Full;
        return 100 + (10_000 * share * share);
    }

    private List<TextLine> Lines()
    {
        var lines = new List<TextLine>();
        var (last, row) = (_pieces.Count - 1, 0);
        while (last >= 0)
        {
            var first = _lineStart[(last * _states) + row];
            lines.Add(new TextLine(_pieces[first].Start, _pieces[last].End, _pieces[last].Break));
            var ends = _pieces[last].Break;
            last = first - 1;
            row = last < 0 ? 0 : RowBefore(last, ends, row);
        }

        lines.Reverse();
        return lines;
    }

    // How many lines in a row end divided at a piece, when the line after it ends as it does.
    private int RowBefore(int piece, BreakKind next, int row)
    {
        if (next == BreakKind.Division || next == BreakKind.Forced)
        {
            return Math.Max(0, row - 1);
        }

        var best = 0;
        for (var other = 1; other < _states; other++)
        {
            best = _leastFault[(piece * _states) + other] < _leastFault[(piece * _states) + best] ? other : best;
        }

        return best;
    }
}
