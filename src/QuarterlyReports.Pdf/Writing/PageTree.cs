using QuarterlyReports.Pdf.Fonts;

namespace QuarterlyReports.Pdf.Writing;

/// <summary>Writes the pages with their content, fonts and links (ISO 32000-1, 7.7.3).</summary>
internal sealed class PageTree
{
    private readonly PdfObjects _objects;
    private readonly PlacedReferences _references;
    private readonly PdfReference _self;
    private readonly PdfReference _resources;
    private int _linkCount;

    private PageTree(PdfObjects objects, PlacedReferences references)
    {
        _objects = objects;
        _references = references;
        _self = objects.Reserve();
        _resources = objects.Reserve();
    }

    public static PdfReference Write(PdfObjects objects, TaggedContent content, PlacedReferences references, FontLibrary library)
    {
        var tree = new PageTree(objects, references);
        var fonts = new EmbeddedFonts(library);
        foreach (var page in content.Pages)
        {
            tree.WritePage(page, fonts);
        }

        objects.Set(tree._resources, fonts.WriteResources(objects));
        objects.Set(tree._self, $"<</Type/Pages/Count {references.Pages.Count}/Kids[{List(0, references.Pages)}]>>");
        return tree._self;
    }

    private void WritePage(TaggedPage page, EmbeddedFonts fonts)
    {
        var content = _objects.AddStream($"", PageContent.Draw(page, fonts).Written);
        var body = new PdfSyntax()
            .Add($"<</Type/Page/Parent {_self}/MediaBox[0 0 {page.Placed.WidthPoints} {page.Placed.HeightPoints}]")
            .Add($"/Contents {content}/Resources {_resources}/StructParents {page.Index}/Tabs/S");
        if (page.Links.Count > 0)
        {
            body.Add($"/Annots[{WriteLinks(page)}]");
        }

        _objects.Set(_references.Pages[page.Index], body.Add(">>"));
    }

    private PdfSyntax WriteLinks(TaggedPage page)
    {
        const int printed = 4; // demanded of every annotation by ISO 19005-2, 6.3.2
        var first = _linkCount;
        foreach (var link in page.Links)
        {
            var area = link.Area;
            _objects.Set(_references.Links[_linkCount], new PdfSyntax()
                .Add($"<</Type/Annot/Subtype/Link/F {printed}/Border[0 0 0]")
                .Add($"/StructParent {_references.ParentKeyOfLink(_linkCount)}")
                .Add($"/Rect[{area.Left} {page.Upward(area.Bottom)} {area.Right} {page.Upward(area.Top)}]")
                .Add($"/Dest{new PdfString(link.Destination)}/Contents{new PdfString(link.Description)}>>"));
            _linkCount++;
        }

        return List(first, _references.Links.Take(_linkCount));
    }

    private static PdfSyntax List(int first, IEnumerable<PdfReference> references)
    {
        var list = new PdfSyntax();
        foreach (var reference in references.Skip(first))
        {
            list.Add($"{reference} ");
        }

        return list;
    }
}
