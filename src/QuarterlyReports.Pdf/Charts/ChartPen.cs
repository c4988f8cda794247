using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Layout;
using QuarterlyReports.Pdf.Layout.Lines;

namespace QuarterlyReports.Pdf.Charts;

/// <summary>Puts down the marks of one chart; all of them belong to its figure.</summary>
internal sealed class ChartPen(ChartFrame frame)
{
    public static readonly TextStyle Label = TextStyle.Sans(8.5, 1.2);
    public static readonly TextStyle BoldLabel = TextStyle.Sans(8.5, 1.2, Emphasis.Bold);
    public static readonly TextStyle Value = TextStyle.Sans(8, 1.2);
    public static readonly TextStyle BoldValue = TextStyle.Sans(8, 1.2, Emphasis.Bold);
    public static readonly TextStyle MissingValue = TextStyle.Sans(8, 1.2, Emphasis.Italic) with { Color = Inks.Grey };

    private readonly List<Mark> _marks = [];

    public ChartFrame Frame => frame;

    public ChartDrawing Drawing(double height) => new(height, _marks);

    public double WidthOf(string words, TextStyle style) => frame.Measurer.WidthPoints(style.Face(), style.SizePoints, words);

    public SetText Wrap(string words, TextStyle style, double width, TextAlignment alignment = TextAlignment.Left) =>
        SetText.WithFirstFit(frame.Measurer, StyledText.Plain(words, style, frame.Figure), style, width, alignment);

    public void Draw(SetText text, double left, double top) => text.Draw(_marks, left, top);

    /// <summary>Words on one line whose digits are centred on a height, as bars and their labels are.</summary>
    public void Words(string words, TextStyle style, double left, double middle)
    {
        // Half the height of a capital or digit above the baseline.
        var baseline = middle + (style.SizePoints * 0.36);
        _marks.Add(new Mark.Text(
            frame.Figure, style.Face(), style.SizePoints, style.Color, left, baseline, words, SpaceFollows: true));
    }

    public void Fill(Color color, Box area) => _marks.Add(new Mark.Fill(frame.Figure, color, area));

    public void Outline(Color color, double width, Box area) => _marks.Add(new Mark.Frame(frame.Figure, color, width, area));

    /// <summary>An open line through points.</summary>
    public void Stroke(Color color, double width, IReadOnlyList<(double X, double Y)> points) =>
        _marks.Add(new Mark.Path(frame.Figure, color, width, IsFilled: false, points));

    public void Line(Color color, double width, (double X, double Y) from, (double X, double Y) to) =>
        _marks.Add(new Mark.Line(frame.Figure, color, width, from.X, from.Y, to.X, to.Y));
}
