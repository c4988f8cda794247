using QuarterlyReports.Pdf.Layout;
using QuarterlyReports.Pdf.Layout.Lines;

namespace QuarterlyReports.Pdf.Charts;

/// <summary>
/// The rows of a chart of horizontal bars: category labels on the left, then the room for bars and what is printed behind them.
/// </summary>
internal sealed class BarRows
{
    private const double LargestLabelShare = 0.34;
    private const double GapAfterLabels = 8;
    private const double GapAfterBar = 4;
    private const double GapBetweenRows = 6;

    private readonly ChartPen _pen;
    private readonly SetText[] _labels;
    private readonly double _barsHeight;

    /// <param name="barsHeight">Of all bars in a row together.</param>
    /// <param name="behindBars">Width of the widest words printed behind a bar.</param>
    public BarRows(ChartPen pen, IReadOnlyList<string> categories, double barsHeight, double behindBars)
    {
        _pen = pen;
        _barsHeight = barsHeight;
        var widest = categories.Max(category => pen.WidthOf(category, ChartPen.Label));
        var labelWidth = Math.Min(widest, pen.Frame.WidthPoints * LargestLabelShare) + 0.1;
        _labels = [.. categories.Select(category => pen.Wrap(category, ChartPen.Label, labelWidth))];
        Left = labelWidth + GapAfterLabels;
        Length = pen.Frame.WidthPoints - Left - GapAfterBar - behindBars;
    }

    /// <summary>Where bars start.</summary>
    public double Left { get; }

    /// <summary>Of the longest bar.</summary>
    public double Length { get; }

    /// <summary>Left edge of words behind a bar that ends at a place.</summary>
    public static double Behind(double barEnd) => barEnd + GapAfterBar;

    /// <summary>Draws the labels and the line bars start from, and calls back for each row with the top of its bars.</summary>
    /// <returns>The bottom of the last row.</returns>
    public double Draw(double top, Action<int, double> drawBars)
    {
        var bottom = top;
        for (var row = 0; row < _labels.Length; row++)
        {
            var height = Math.Max(_barsHeight, _labels[row].HeightPoints);
            _pen.Draw(_labels[row], 0, bottom + ((height - _labels[row].HeightPoints) / 2));
            drawBars(row, bottom + ((height - _barsHeight) / 2));
            bottom += height + (row == _labels.Length - 1 ? 0 : GapBetweenRows);
        }

        _pen.Line(Inks.HeavyRule, 0.6, (Left, top - 2), (Left, bottom + 2));
        return bottom + 2;
    }
}
