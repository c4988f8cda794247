using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Fonts;
using QuarterlyReports.Pdf.Layout;

namespace QuarterlyReports.Pdf.Writing;

/// <summary>
/// Turns a placed document into a PDF 1.7 file that is tagged and meets PDF/A-2a and PDF/UA-1. The same document gives the same
/// bytes,
/// whatever the machine's culture, time zone or day.
/// </summary>
public static class PdfWriter
{
    /// <summary>Writes the whole file or, when the document has a fault, nothing.</summary>
    /// <exception cref="DocumentException">Something would be lost or lead nowhere; the message says what and where.</exception>
    /// <param name="attachments">With any, the file is one of PDF/A-3a.</param>
    public static void Write(
        PlacedDocument document, FontLibrary fonts, Stream output, IReadOnlyList<PdfAttachment>? attachments = null)
    {
        PlacedDocumentCheck.Demand(document, new TypeMeasurer(fonts));
        var objects = new PdfObjects();
        var content = TaggedContent.Of(document);
        var references = new PlacedReferences(
            objects.Reserve(content.Pages.Count), objects.Reserve(content.Pages.Sum(page => page.Links.Count)));

        var pages = PageTree.Write(objects, content, references, fonts);
        var structure = StructureTree.Write(objects, document, content, references);
        var information = MetadataPacket.WriteInformation(objects, document.Properties);
        var (attached, attachedNames) = AttachedFiles.Write(objects, attachments ?? [], document.Properties.Date);
        var part = attachedNames.Length == 0 ? 2 : 3;
        var catalog = new PdfSyntax()
            .Add($"<</Type/Catalog/Pages {pages}/StructTreeRoot {structure}/MarkInfo<</Marked true>>")
            .Add($"/Lang{new PdfString(document.LanguageTag)}/ViewerPreferences<</DisplayDocTitle true>>")
            .Add($"/Metadata {MetadataPacket.Write(objects, document, part)}{ColorIntent(objects)}")
            .Add($"/Names {NamedPlaces.Write(objects, document, references, attachedNames)}{attached}")
            .Add($"/PageLabels {PageLabels.Write(objects, document.Pages)}");
        if (OutlineTree.Write(objects, document.Outline) is { } outline)
        {
            catalog.Add($"/Outlines {outline}/PageMode/UseOutlines");
        }

        output.Write(PdfFile.Assemble(objects, objects.Add(catalog.Add(">>")), information));
    }

    private static PdfSyntax ColorIntent(PdfObjects objects)
    {
        var profile = objects.AddStream($"/N 3", SrgbProfile.Bytes);
        return new PdfSyntax()
            .Add($"/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)")
            .Add($"/DestOutputProfile {profile}>>]");
    }
}
