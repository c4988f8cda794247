using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Pdf.Layout;

/// <summary>
/// Paper, margins and body type. The defaults are those of an official Vietnamese document (Decree 30/2020, Annex I).
/// </summary>
public sealed record PageStyle
{
    public const double PointsPerMillimetre = 72 / 25.4;

    /// <summary>Of a paper for one's own house that has to stand on one page: small type, narrow margins.</summary>
    public static PageStyle Compact { get; } = new()
    {
        TopMarginMillimetres = 18,
        BottomMarginMillimetres = 14,
        LeftMarginMillimetres = 25,
        RightMarginMillimetres = 18,
        BodySizePoints = 10.5,
        FirstLineIndentMillimetres = 0,
        ParagraphGapPoints = 3,
        LineHeight = 1.22,
    };

    /// <summary>The shorter side of the paper.</summary>
    public double ShortSideMillimetres { get; init; } = 210;

    public double LongSideMillimetres { get; init; } = 297;

    public double TopMarginMillimetres { get; init; } = 25;

    public double BottomMarginMillimetres { get; init; } = 20;

    public double LeftMarginMillimetres { get; init; } = 35;

    public double RightMarginMillimetres { get; init; } = 20;

    public double BodySizePoints { get; init; } = 13;

    public double FirstLineIndentMillimetres { get; init; } = 10;

    /// <summary>Smallest gap between two paragraphs.</summary>
    public double ParagraphGapPoints { get; init; } = 6;

    /// <summary>
    /// From baseline to baseline, in type sizes. A serif's own line is about 1.11, so this is a line spacing of 1.17.
    /// </summary>
    public double LineHeight { get; init; } = 1.3;

    internal double FirstLineIndentPoints => FirstLineIndentMillimetres * PointsPerMillimetre;

    internal double WidthPoints(PageOrientation orientation) =>
        PointsPerMillimetre * (orientation == PageOrientation.Portrait ? ShortSideMillimetres : LongSideMillimetres);

    internal double HeightPoints(PageOrientation orientation) =>
        PointsPerMillimetre * (orientation == PageOrientation.Portrait ? LongSideMillimetres : ShortSideMillimetres);

    /// <summary>Where the text stands: the paper without its margins.</summary>
    internal Box Body(PageOrientation orientation) => new(
        LeftMarginMillimetres * PointsPerMillimetre,
        TopMarginMillimetres * PointsPerMillimetre,
        WidthPoints(orientation) - ((LeftMarginMillimetres + RightMarginMillimetres) * PointsPerMillimetre),
        HeightPoints(orientation) - ((TopMarginMillimetres + BottomMarginMillimetres) * PointsPerMillimetre));
}
