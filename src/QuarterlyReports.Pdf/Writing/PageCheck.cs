using System.Diagnostics;
using System.Globalization;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Fonts;
using QuarterlyReports.Pdf.Layout;

namespace QuarterlyReports.Pdf.Writing;

/// <summary>Refuses a page that is blank, or a mark that a printer would cut off.</summary>
internal static class PageCheck
{
    // Layout adds and subtracts in floating point; a hundredth of a point is what the file stores.
    private const double Tolerance = 0.01;

    public static void Demand(PlacedPage page, int index, ITypeMeasurer measurer)
    {
        if (!page.Marks.Any(IsContent))
        {
            throw new DocumentException($"Page {index + 1} is blank: nothing but running heads and rules is on it.");
        }

        if (page.Marks.OfType<Mark.Text>().FirstOrDefault(text => !(text.SizePoints > 0)) is { } invisible)
        {
            throw new DocumentException(string.Create(CultureInfo.InvariantCulture,
                $"Page {index + 1}: {Describe(invisible)} has a size of {invisible.SizePoints} points: it could not be read."));
        }

        var outside = page.Marks.FirstOrDefault(mark => !Corners(mark, measurer).All(corner => IsOn(page, corner)));
        if (outside is not null)
        {
            var size = string.Create(CultureInfo.InvariantCulture, $"{page.WidthPoints:0.#} x {page.HeightPoints:0.#} points");
            var corners = string.Join(" to ", Corners(outside, measurer).Select(Describe));
            throw new DocumentException($"Page {index + 1}: {Describe(outside)} reaches past the page of {size}: {corners}.");
        }
    }

    private static bool IsContent(Mark mark) => mark is { Element: not null } and not Mark.Link and not Mark.Text { Content: "" };

    private static IEnumerable<(double X, double Y)> Corners(Mark mark, ITypeMeasurer measurer) => mark switch
    {
        Mark.Text text => CornersOf(Extent(text, measurer)),
        Mark.Fill fill => CornersOf(fill.Area),
        Mark.Frame frame => CornersOf(frame.Area),
        Mark.Link link => CornersOf(link.Area),
        Mark.Line line => [(line.FromX, line.FromY), (line.ToX, line.ToY)],
        Mark.Path path => path.Points,
        _ => throw new UnreachableException($"The extent of a mark of kind {mark.GetType().Name} is not known."),
    };

    private static (double X, double Y)[] CornersOf(Box area) => [(area.Left, area.Top), (area.Right, area.Bottom)];

    private static Box Extent(Mark.Text text, ITypeMeasurer measurer)
    {
        var ascent = measurer.AscentPoints(text.Face, text.SizePoints);
        var width = measurer.WidthPoints(text.Face, text.SizePoints, text.Content)
            + text.Content.Count(character => character == ' ') * text.ExtraWordSpacePoints
            + (text.EndsDivided ? measurer.WidthPoints(text.Face, text.SizePoints, "-") : 0);
        return new Box(text.Left, text.Baseline - ascent, width, ascent + measurer.DescentPoints(text.Face, text.SizePoints));
    }

    // Written so that a coordinate that is not a number is off the page too.
    private static bool IsOn(PlacedPage page, (double X, double Y) corner) =>
        corner.X >= -Tolerance && corner.X <= page.WidthPoints + Tolerance
        && corner.Y >= -Tolerance && corner.Y <= page.HeightPoints + Tolerance;

    private static string Describe(Mark mark) =>
        mark is Mark.Text text ? $"the text \"{text.Content}\"" : $"a {mark.GetType().Name.ToLowerInvariant()}";

    private static string Describe((double X, double Y) corner) =>
        string.Create(CultureInfo.InvariantCulture, $"({corner.X:0.##}, {corner.Y:0.##})");
}
