using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Office.Wordprocessing;

/// <summary>Paper and margins of an official Vietnamese document (Decree 30/2020, Annex I), in points.</summary>
internal static class WordPage
{
    public const double ShortSide = 210 * PerMillimetre;
    public const double LongSide = 297 * PerMillimetre;
    public const double TopMargin = 25 * PerMillimetre;
    public const double BottomMargin = 20 * PerMillimetre;
    public const double LeftMargin = 35 * PerMillimetre;
    public const double RightMargin = 20 * PerMillimetre;
    public const double FirstLineIndent = 10 * PerMillimetre;
    public const double PerMillimetre = 72 / 25.4;

    public static double Width(PageOrientation orientation) => orientation == PageOrientation.Portrait ? ShortSide : LongSide;

    public static double Height(PageOrientation orientation) => orientation == PageOrientation.Portrait ? LongSide : ShortSide;

    public static double BodyWidth(PageOrientation orientation) => Width(orientation) - LeftMargin - RightMargin;
}
