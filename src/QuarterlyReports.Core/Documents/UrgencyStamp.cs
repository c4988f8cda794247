namespace QuarterlyReports.Core.Documents;

/// <summary>The framed word that tells how fast a document has to go (Decree 30/2020, Annex I).</summary>
/// <param name="WidthMillimetres">Of the frame, which is 8 mm high.</param>
public sealed record UrgencyStamp(string Word, double WidthMillimetres)
{
    public const double HeightMillimetres = 8;
}
