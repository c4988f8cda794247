using System.Diagnostics;

namespace QuarterlyReports.Pdf.Layout;

/// <summary>Drawings made a little lower, so that they still find a place on a page. Type keeps its size.</summary>
internal static class MarkLowering
{
    // Half the height of a capital or figure: the middle of a word, which stays beside what it names.
    private const double MiddleOfType = 0.35;

    /// <param name="share">Of the height, measured from the top of the band: 0.9 takes a tenth away.</param>
    public static Mark LoweredTo(this Mark mark, double share) => mark switch
    {
        Mark.Text text => text with { Baseline = ((text.Baseline - MiddleOf(text)) * share) + MiddleOf(text) },
        Mark.Fill fill => fill with { Area = fill.Area.LoweredTo(share) },
        Mark.Line line => line with { FromY = line.FromY * share, ToY = line.ToY * share },
        Mark.Frame frame => frame with { Area = frame.Area.LoweredTo(share) },
        Mark.Path path => path with { Points = [.. path.Points.Select(point => (point.X, point.Y * share))] },
        Mark.Link link => link with { Area = link.Area.LoweredTo(share) },
        _ => throw new UnreachableException($"No way to lower {mark.GetType().Name}."),
    };

    public static Box LoweredTo(this Box box, double share) => box with { Top = box.Top * share, Height = box.Height * share };

    private static double MiddleOf(Mark.Text text) => MiddleOfType * text.SizePoints;
}
