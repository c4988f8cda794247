using System.Globalization;
using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Pdf.Layout;

/// <summary>A page whose bands have their places but not yet their page numbers.</summary>
internal sealed record FilledPage(PageOrientation Orientation, int Number, IReadOnlyList<BandPlace> Bands)
{
    /// <summary>Of its section.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>The number as printed.</summary>
    public string Label => Prefix + Number.ToString(CultureInfo.InvariantCulture);
}
