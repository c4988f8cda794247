using QuarterlyReports.Pdf.Layout;
using QuarterlyReports.Pdf.Layout.Lines;

namespace QuarterlyReports.Pdf.Charts;

/// <summary>
/// Category names under columns. Where there is no room for all, every second, third … is printed; none is ever cut.
/// </summary>
internal static class TimeLabels
{
    private const double Gap = 4;

    /// <summary>Draws the names and gives the height used.</summary>
    /// <param name="area">Left and top of the first slot, and the width of all.</param>
    public static double Draw(ChartPen pen, IReadOnlyList<string> names, Box area)
    {
        var slot = area.Width / names.Count;
        var longestWord = names.SelectMany(name => name.Split(' ')).Max(word => pen.WidthOf(word, ChartPen.Value)) + 0.1;
        var stride = Math.Min(names.Count, (int)Math.Ceiling((longestWord + Gap) / slot));
        double height = 0;
        for (var index = 0; index + stride <= names.Count; index += stride)
        {
            var alignment = stride == 1 ? TextAlignment.Centre : TextAlignment.Left;
            var text = pen.Wrap(names[index], ChartPen.Value, (stride * slot) - Gap, alignment);
            pen.Draw(text, area.Left + (index * slot) + (Gap / 2), area.Top);
            height = Math.Max(height, text.HeightPoints);
        }

        return height;
    }
}
