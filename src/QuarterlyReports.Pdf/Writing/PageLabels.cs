using System.Globalization;
using QuarterlyReports.Pdf.Layout;

namespace QuarterlyReports.Pdf.Writing;

/// <summary>
/// Tells viewers the page numbers as printed (ISO 32000-1, 12.4.2): pages that count up by one behind the same words share a
/// range, any other label stands for its page alone.
/// </summary>
internal static class PageLabels
{
    public static PdfReference Write(PdfObjects objects, IReadOnlyList<PlacedPage> pages)
    {
        var ranges = new PdfSyntax();
        (string Prefix, int Number)? expected = null; // what would continue the running range
        for (var index = 0; index < pages.Count; index++)
        {
            var label = pages[index].Label;
            var parts = PartsOf(label);
            if (parts is null)
            {
                ranges.Add($"{index}<</P{new PdfString(label)}>>");
            }
            else if (parts != expected)
            {
                ranges.Add($"{index}<<{Prefix(parts.Value.Prefix)}/S/D/St {parts.Value.Number}>>");
            }

            expected = parts is { } counted ? (counted.Prefix, counted.Number + 1) : null;
        }

        return objects.Add($"<</Nums[{ranges}]>>");
    }

    private static PdfSyntax Prefix(string prefix) =>
        prefix.Length == 0 ? new PdfSyntax() : new PdfSyntax().Add($"/P{new PdfString(prefix)}");

    // Null for a label that does not end in a number as programs write it.
    private static (string Prefix, int Number)? PartsOf(string label)
    {
        var prefix = label.TrimEnd(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
        var digits = label[prefix.Length..];
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && digits[0] != '0'
            ? (prefix, number)
            : null;
    }
}
