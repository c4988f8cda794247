using System.Diagnostics;

namespace QuarterlyReports.Pdf.Layout;

/// <summary>Marks carried to another place.</summary>
internal static class MarkMoving
{
    public static Mark MovedBy(this Mark mark, double dx, double dy) => mark switch
    {
        Mark.Text text => text with { Left = text.Left + dx, Baseline = text.Baseline + dy },
        Mark.Fill fill => fill with { Area = fill.Area.MovedBy(dx, dy) },
        Mark.Line line => line with
        {
            FromX = line.FromX + dx,
            FromY = line.FromY + dy,
            ToX = line.ToX + dx,
            ToY = line.ToY + dy,
        },
        Mark.Frame frame => frame with { Area = frame.Area.MovedBy(dx, dy) },
        Mark.Path path => path with { Points = [.. path.Points.Select(point => (point.X + dx, point.Y + dy))] },
        Mark.Link link => link with { Area = link.Area.MovedBy(dx, dy) },
        _ => throw new UnreachableException($"No way to move {mark.GetType().Name}."),
    };

    public static Box MovedBy(this Box box, double dx, double dy) => box with { Left = box.Left + dx, Top = box.Top + dy };

    /// <summary>The same marks as decoration: outside the structure, and without links.</summary>
    public static IReadOnlyList<Mark> AsArtifacts(this IEnumerable<Mark> marks) =>
        [.. marks.Where(mark => mark is not Mark.Link).Select(mark => mark with { Element = null })];
}
