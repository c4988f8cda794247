using System.Text;
using QuarterlyReports.Pdf.Layout;

namespace QuarterlyReports.Pdf.Writing;

/// <summary>
/// Writes the destinations by their names (ISO 32000-1, 12.3.2.3), so that other documents too can lead to them.
/// </summary>
internal static class NamedPlaces
{
    /// <param name="otherNames">Further entries of the dictionary of names.</param>
    public static PdfReference Write(
        PdfObjects objects, PlacedDocument document, PlacedReferences references, PdfSyntax otherNames)
    {
        var names = new PdfSyntax();
        foreach (var destination in document.Destinations.OrderBy(each => SortKey(each.Name), StringComparer.Ordinal))
        {
            var top = document.Pages[destination.PageIndex].HeightPoints - destination.Top;
            names.Add($"{new PdfString(destination.Name)}[{references.Pages[destination.PageIndex]}/XYZ 0 {top} null]");
        }

        return objects.Add($"<</Dests<</Names[{names}]>>{otherNames}>>");
    }

    // A name tree is sorted by the bytes of the names: UTF-16 names begin with FE FF and so come after all ASCII ones.
    private static string SortKey(string name) =>
        Ascii.IsValid(name) ? name : Encoding.Latin1.GetString([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(name)]);
}
