using System.Text;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Layout;

namespace QuarterlyReports.Pdf.Writing;

/// <summary>
/// What the file says of itself, in the two places that PDF/A wants to agree: the information dictionary and an XMP packet,
/// which also
/// claims PDF/A-2a, or 3a, and PDF/UA-1 (ISO 19005-2, 6.6; ISO 14289-1, 5).
/// </summary>
internal static class MetadataPacket
{
    private const string Program = "QuarterlyReports";

    public static PdfReference WriteInformation(PdfObjects objects, DocumentProperties properties)
    {
        var date = new PdfString(DocumentDate.ForInformation(properties.Date));
        return objects.Add(new PdfSyntax()
            .Add($"<</Title{new PdfString(properties.Title)}/Subject{new PdfString(properties.Subject)}")
            .Add($"/Author{new PdfString(properties.Author)}/Creator{new PdfString(Program)}/Producer{new PdfString(Program)}")
            .Add($"/CreationDate{date}/ModDate{date}>>"));
    }

    /// <param name="part">Of PDF/A.</param>
    public static PdfReference Write(PdfObjects objects, PlacedDocument document, int part) =>
        objects.AddPlainStream(
            $"/Type/Metadata/Subtype/XML", Encoding.UTF8.GetBytes(Packet(document.Properties, document.LanguageTag, part)));

    // The schema of pdfuaid must be described in the file itself, because PDF/A-2 is older than PDF/UA.
    private static string Packet(DocumentProperties properties, string languageTag, int part) =>
        $"""
        <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about=""
          xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
          xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
        <dc:format>application/pdf</dc:format>
        <dc:language><rdf:Bag><rdf:li>{Escape(languageTag)}</rdf:li></rdf:Bag></dc:language>
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{Escape(properties.Title)}</rdf:li></rdf:Alt></dc:title>
        <dc:description><rdf:Alt><rdf:li xml:lang="x-default">{Escape(properties.Subject)}</rdf:li></rdf:Alt></dc:description>
        <dc:creator><rdf:Seq><rdf:li>{Escape(properties.Author)}</rdf:li></rdf:Seq></dc:creator>
        <xmp:CreatorTool>{Program}</xmp:CreatorTool>
        <xmp:CreateDate>{DocumentDate.ForMetadata(properties.Date)}</xmp:CreateDate>
        <xmp:ModifyDate>{DocumentDate.ForMetadata(properties.Date)}</xmp:ModifyDate>
        <pdf:Producer>{Program}</pdf:Producer>
        <pdfaid:part>{part}</pdfaid:part>
        <pdfaid:conformance>A</pdfaid:conformance>
        <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>
        <rdf:Description rdf:about=""
          xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
          xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>Part of ISO 14289 the file conforms to</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>
        </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="w"?>
        """;

    private static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);
}
