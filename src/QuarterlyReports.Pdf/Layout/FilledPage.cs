using System.Globalization;
using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Pdf.Layout;

/// <summary>A page whose bands have their places but not yet their page numbers.</summary>
internal sealed record FilledPage(PageOrientation Orientation, int Number, IReadOnlyList<BandPlace> Bands)
{
    /// <summary>The number as printed.</summary>
    public string Label => Number.ToString(CultureInfo.InvariantCulture);
}
