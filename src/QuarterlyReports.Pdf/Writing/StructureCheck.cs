using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Layout;

namespace QuarterlyReports.Pdf.Writing;

/// <summary>Refuses a structure that a screen reader could not read out.</summary>
internal static class StructureCheck
{
    public static void Demand(PlacedDocument document)
    {
        var root = document.Structure;
        Demand(root is { Role: StructureRole.Document, Parent: null }, root, "it is no root of role Document");
        var known = new HashSet<StructureElement>();
        Gather(root, known);
        var drawn = new HashSet<StructureElement>();
        foreach (var mark in document.Pages.SelectMany(page => page.Marks).Where(mark => mark.Element is not null))
        {
            var element = mark.Element!; // those without are artifacts
            Demand(known.Contains(element), element, "something is drawn in it, but it is not part of the document");
            Demand(mark is not Mark.Link || element.Role == StructureRole.Link, element,
                "a link area belongs to an element of role Link");
            if (mark is not Mark.Text { Content: "" })
            {
                drawn.Add(element);
            }
        }

        foreach (var element in known)
        {
            DemandElement(element, drawn.Contains(element));
        }
    }

    private static void DemandElement(StructureElement element, bool isDrawn)
    {
        // A table's empty cell is still a cell; anything else without content would be read out as silence.
        var mayBeEmpty = element.Role is StructureRole.DataCell or StructureRole.HeaderCell;
        Demand(isDrawn || element.Children.Count > 0 || mayBeEmpty, element, "nothing is drawn in it");
        Demand(element.Role != StructureRole.HeaderCell || element.Scope is not null, element,
            "a header cell says what it is the header of");
        if (element.Role == StructureRole.Figure)
        {
            Demand(!string.IsNullOrWhiteSpace(element.AlternativeText), element,
                "a figure has a text for those who cannot see it");
            Demand(element.Bounds is not null, element, "a figure says where on the page it stands");
        }
    }

    private static void Gather(StructureElement element, HashSet<StructureElement> known)
    {
        known.Add(element);
        foreach (var child in element.Children)
        {
            Gather(child, known);
        }
    }

    private static void Demand(bool holds, StructureElement element, string otherwise)
    {
        if (!holds)
        {
            throw new DocumentException($"Structure element {PathTo(element)}: {otherwise}.");
        }
    }

    // "Document > Table (2) > Row (5)": numbers count all children of the parent, as an inspector of tags shows them.
    private static string PathTo(StructureElement element)
    {
        if (element.Parent is not { } parent)
        {
            return element.Role.ToString();
        }

        var position = parent.Children.Index().First(each => each.Item == element).Index + 1;
        return $"{PathTo(parent)} > {element.Role} ({position})";
    }
}
