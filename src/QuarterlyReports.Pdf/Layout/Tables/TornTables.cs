namespace QuarterlyReports.Pdf.Layout.Tables;

/// <summary>Finds the tables that the end of a page divides.</summary>
internal static class TornTables
{
    /// <summary>Their places among the tables of the document; 0 for the first.</summary>
    public static IReadOnlySet<int> Of(PlacedDocument document)
    {
        var lastPages = new Dictionary<StructureElement, int>();
        var torn = new HashSet<StructureElement>();
        for (var page = 0; page < document.Pages.Count; page++)
        {
            foreach (var mark in document.Pages[page].Marks)
            {
                if (TableAround(mark.Element) is { } table && !lastPages.TryAdd(table, page) && lastPages[table] < page)
                {
                    torn.Add(table);
                }
            }
        }

        var tables = All(document.Structure).Where(element => element.Role == StructureRole.Table);
        return tables.Index().Where(table => torn.Contains(table.Item)).Select(table => table.Index).ToHashSet();
    }

    private static StructureElement? TableAround(StructureElement? element)
    {
        while (element is not null && element.Role != StructureRole.Table)
        {
            element = element.Parent;
        }

        return element;
    }

    private static IEnumerable<StructureElement> All(StructureElement element) =>
        element.Children.SelectMany(All).Prepend(element);
}
