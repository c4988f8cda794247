using System.Globalization;
using QuarterlyReports.Pdf.Layout;

namespace QuarterlyReports.Pdf.Writing;

/// <summary>
/// Tells viewers the page numbers as printed (ISO 32000-1, 12.4.2): pages that count up by one share a range, any other label
/// stands
/// for its page alone.
/// </summary>
internal static class PageLabels
{
    public static PdfReference Write(PdfObjects objects, IReadOnlyList<PlacedPage> pages)
    {
        var ranges = new PdfSyntax();
        int? expected = null; // the number that would continue the running range
        for (var index = 0; index < pages.Count; index++)
        {
            var label = pages[index].Label;
            var number = NumberOf(label);
            if (number is { } start)
            {
                if (start != expected)
                {
                    ranges.Add($"{index}<</S/D/St {start}>>");
                }
            }
            else
            {
                ranges.Add($"{index}<</P{new PdfString(label)}>>");
            }

            expected = number + 1;
        }

        return objects.Add($"<</Nums[{ranges}]>>");
    }

    private static int? NumberOf(string label) =>
        int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            && label == number.ToString(CultureInfo.InvariantCulture)
            ? number
            : null;
}
