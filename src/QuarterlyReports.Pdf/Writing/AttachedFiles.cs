using System.Security.Cryptography;

namespace QuarterlyReports.Pdf.Writing;

/// <summary>
/// Writes attached files so that readers list them and archives know what they are (ISO 32000-1, 7.11.4; ISO 19005-3, 6.8).
/// </summary>
internal static class AttachedFiles
{
    /// <returns>What the catalog says of them, and their entry among its names; both empty without attachments.</returns>
    public static (PdfSyntax Catalog, PdfSyntax Names) Write(
        PdfObjects objects, IReadOnlyList<PdfAttachment> attachments, DateOnly? date)
    {
        var (catalog, names) = (new PdfSyntax(), new PdfSyntax());
        if (attachments.Count == 0)
        {
            return (catalog, names);
        }

        catalog.Add("/AF[");
        names.Add("/EmbeddedFiles<</Names[");
        foreach (var attachment in attachments.OrderBy(each => each.Name, StringComparer.Ordinal))
        {
            var file = Specification(objects, attachment, date);
            catalog.Add($"{file} ");
            names.Add($"{new PdfString(attachment.Name)}{file} ");
        }

        return (catalog.Add("]"), names.Add("]>>"));
    }

    private static PdfReference Specification(PdfObjects objects, PdfAttachment attachment, DateOnly? date)
    {
        var content = attachment.Content.Span;
        var type = new PdfSyntax().Add(attachment.MediaType.Replace("/", "#2F", StringComparison.Ordinal));
        var parameters = new PdfSyntax()
            .Add($"<</Size {content.Length}/ModDate{new PdfString(DocumentDate.ForInformation(date))}/CheckSum<")
            .Add(Convert.ToHexString(Checksum(content))).Add(">>>");
        var stream = objects.AddStream($"/Type/EmbeddedFile/Subtype/{type}/Params{parameters}", content);
        var name = new PdfString(attachment.Name);
        return objects.Add($"""
            <</Type/Filespec/F{name}/UF{name}/Desc{new PdfString(attachment.Description)}/AFRelationship/Data
            /EF<</F {stream}/UF {stream}>>>>
            """);
    }

    // MD5 is what the format asks for here; it tells damage, and nothing rests on it.
#pragma warning disable CA5351
    private static byte[] Checksum(ReadOnlySpan<byte> content) => MD5.HashData(content);
#pragma warning restore CA5351
}
