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
    private const double EmergencyFault = 1_000_000;

    // More than the loosest of lines: a tie is torn only where a line holds nothing else.
    private const double TornTieFault = 1e13;

    private const double ShortLastLineFault = 2_500;

    private readonly IReadOnlyList<TextPiece> _pieces;
    private readonly LineWidths _widths;
    private readonly TextAlignment _alignment;

    // For each piece: the least fault of all text up to it, and the first piece of the line that ends with it.
    private readonly double[] _leastFault;
    private readonly int[] _lineStart;

    private BestFit(IReadOnlyList<TextPiece> pieces, LineWidths widths, TextAlignment alignment)
    {
        (_pieces, _widths, _alignment) = (pieces, widths, alignment);
        _leastFault = new double[pieces.Count];
        _lineStart = new int[pieces.Count];
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
        _leastFault[last] = double.PositiveInfinity;
        double width = 0, spaces = 0;
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
        var fault = (first == 0 ? 0 : _leastFault[first - 1]) + Fault(last, slack, spaces);
        if (fault < _leastFault[last])
        {
            _leastFault[last] = fault;
            _lineStart[last] = first;
        }
    }

    private double Fault(int last, double slack, double spaces)
    {
        var fault = IsJustified ? JustifiedFault(last, slack, spaces) : RaggedFault(last, slack);
        return fault + _pieces[last].Break switch
        {
            BreakKind.Hyphen => HyphenFault,
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
        for (var last = _pieces.Count - 1; last >= 0; last = _lineStart[last] - 1)
        {
            lines.Add(new TextLine(_pieces[_lineStart[last]].Start, _pieces[last].End, _pieces[last].Break));
        }

        lines.Reverse();
        return lines;
    }
}
