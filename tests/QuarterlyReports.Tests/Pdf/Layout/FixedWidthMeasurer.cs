using QuarterlyReports.Pdf.Fonts;

namespace QuarterlyReports.Tests.Pdf.Layout;

/// <summary>Every character is half as wide as its size is high, so that positions can be checked by counting.</summary>
internal sealed class FixedWidthMeasurer : ITypeMeasurer
{
    public double WidthPoints(FontFace face, double sizePoints, ReadOnlySpan<char> text) => text.Length * sizePoints / 2;

    public double AscentPoints(FontFace face, double sizePoints) => sizePoints * 0.8;

    public double DescentPoints(FontFace face, double sizePoints) => sizePoints * 0.2;
}
