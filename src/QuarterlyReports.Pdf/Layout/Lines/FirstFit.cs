namespace QuarterlyReports.Pdf.Layout.Lines;

/// <summary>Breaks lines as late as possible: for table cells, where speed counts and lines are short.</summary>
internal static class FirstFit
{
    // Sums of widths differ from a whole in the last bits.
    internal const double Tolerance = 0.01;

    public static IReadOnlyList<TextLine> Break(IReadOnlyList<TextPiece> pieces, LineWidths widths)
    {
        var lines = new List<TextLine>();
        for (var first = 0; first < pieces.Count;)
        {
            var last = LastOf(pieces, first, widths.Of(lines.Count == 0));
            lines.Add(new TextLine(pieces[first].Start, pieces[last].End, pieces[last].Break));
            first = last + 1;
        }

        return lines;
    }

    private static int LastOf(IReadOnlyList<TextPiece> pieces, int first, double width)
    {
        var used = pieces[first].Width;
        var last = first;
        while (pieces[last].Break != BreakKind.Forced)
        {
            used += pieces[last].SpaceAfter + pieces[last + 1].Width;
            if (used > width + Tolerance)
            {
                break;
            }

            last++;
        }

        return BeforeTie(pieces, first, last);
    }

    // A line that would end between a number and what it counts ends a word earlier, if it has one.
    private static int BeforeTie(IReadOnlyList<TextPiece> pieces, int first, int last)
    {
        var earlier = last;
        while (earlier > first && pieces[earlier].Break == BreakKind.Tie)
        {
            earlier--;
        }

        return pieces[earlier].Break == BreakKind.Tie ? last : earlier;
    }
}
