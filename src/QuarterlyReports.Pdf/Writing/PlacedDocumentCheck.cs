using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Fonts;
using QuarterlyReports.Pdf.Layout;

namespace QuarterlyReports.Pdf.Writing;

/// <summary>Refuses a placed document that would lose something, lead nowhere or leave a reader without words.</summary>
internal static class PlacedDocumentCheck
{
    /// <exception cref="DocumentException">The first fault found, with its place.</exception>
    public static void Demand(PlacedDocument document, ITypeMeasurer measurer)
    {
        DemandProperties(document);
        for (var index = 0; index < document.Pages.Count; index++)
        {
            PageCheck.Demand(document.Pages[index], index, measurer);
        }

        StructureCheck.Demand(document);
        DemandWays(document);
    }

    private static void DemandProperties(PlacedDocument document)
    {
        Demand(document.Pages.Count > 0, "The document has no page: give it at least one block.");
        Demand(!string.IsNullOrWhiteSpace(document.Properties.Title),
            "The document has no title: PDF/UA shows it in the window's bar.");
        foreach (var text in new[] { document.Properties.Title, document.Properties.Subject, document.Properties.Author })
        {
            Demand(!text.Any(char.IsControl), $"The document's title, subject or author holds a control character: \"{text}\".");
        }
    }

    private static void DemandWays(PlacedDocument document)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var destination in document.Destinations)
        {
            Demand(names.Add(destination.Name),
                $"Two destinations are called \"{destination.Name}\": a link could not tell them apart.");
            Demand(destination.PageIndex >= 0 && destination.PageIndex < document.Pages.Count,
                $"The destination \"{destination.Name}\" is on page {destination.PageIndex + 1}, "
                + $"but the document ends with page {document.Pages.Count}.");
        }

        foreach (var (index, page) in document.Pages.Index())
        {
            foreach (var link in page.Marks.OfType<Mark.Link>())
            {
                Demand(names.Contains(link.Destination),
                    $"Page {index + 1}: the link \"{link.Description}\" leads to \"{link.Destination}\", "
                    + "which is nowhere in the document.");
            }
        }

        foreach (var entry in document.Outline)
        {
            Demand(names.Contains(entry.Destination),
                $"The bookmark \"{entry.Title}\" leads to \"{entry.Destination}\", which is nowhere in the document.");
        }
    }

    private static void Demand(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new DocumentException(otherwise);
        }
    }
}
