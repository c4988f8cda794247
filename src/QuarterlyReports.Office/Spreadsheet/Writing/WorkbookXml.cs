using System.Xml.Linq;
using static QuarterlyReports.Office.Spreadsheet.Writing.SheetMarkup;

namespace QuarterlyReports.Office.Spreadsheet.Writing;

/// <summary>xl/workbook.xml: the sheets, the names and how the workbook computes (ECMA-376, 18.2.27).</summary>
internal static class WorkbookXml
{
    /// <param name="sheets">With the relationship id of each, in tab order.</param>
    /// <param name="names">What the workbook's own names refer to.</param>
    /// <param name="pivotCaches">Relationship ids, in the order of their numbers.</param>
    public static XElement Of(
        IReadOnlyList<(Sheet Sheet, string Id)> sheets,
        IEnumerable<KeyValuePair<string, string>> names,
        IReadOnlyList<string> pivotCaches)
    {
        // Excel wants names in order; those of a sheet among them.
        var defined = names.Select(name => new DefinedName(name.Key, null, name.Value, IsHidden: false))
            .Concat(sheets.SelectMany((entry, index) => NamesOf(entry.Sheet, index)))
            .OrderBy(name => name.Name, StringComparer.OrdinalIgnoreCase).ThenBy(name => name.Sheet)
            .Select(ToXml).ToList();
        return Element("workbook", new XAttribute(XNamespace.Xmlns + "r", Relations),
            Element("workbookPr", Attribute("defaultThemeVersion", 124226)),
            Element("bookViews",
                Element("workbookView", Attribute("xWindow", 0), Attribute("yWindow", 0), Attribute("windowWidth", 28800),
                Attribute("windowHeight", 15000), Attribute("tabRatio", 850))),
            Element("sheets", sheets.Select((entry, index) =>
                Element("sheet", Attribute("name", entry.Sheet.Name), Attribute("sheetId", index + 1), RelationId(entry.Id)))),
            defined.Count == 0 ? null : Element("definedNames", defined),
            // Shown are the results that were written; the program that opens the workbook computes them again itself.
            Element("calcPr", Attribute("calcId", 191029), Attribute("fullCalcOnLoad", 1)),
            pivotCaches.Count == 0 ? null : Element("pivotCaches", pivotCaches.Select((id, index) =>
                Element("pivotCache", Attribute("cacheId", index + 1), RelationId(id)))));
    }

    private static IEnumerable<DefinedName> NamesOf(Sheet sheet, int index)
    {
        if (sheet.Filter is { } filter) yield return new("_xlnm._FilterDatabase", index, filter.In(sheet.Name), IsHidden: true);
        if (PrintedArea(sheet) is { } area)
            yield return new("_xlnm.Print_Area", index, $"{CellAddress.Quoted(sheet.Name)}!{area}", IsHidden: false);

        if (sheet.Print.TitleRows > 0)
        {
            yield return new("_xlnm.Print_Titles", index,
                FormattableString.Invariant($"{CellAddress.Quoted(sheet.Name)}!$1:${sheet.Print.TitleRows}"), IsHidden: false);
        }
    }

    private static string? PrintedArea(Sheet sheet) => (sheet.Print.PrintedColumns, sheet.Print.PrintedRows) switch
    {
        (null, null) => null,
        ({ } columns, null) => $"$A:${CellAddress.Letters(columns)}",
        (null, { } rows) => FormattableString.Invariant($"$1:${rows}"),
        ({ } columns, { } rows) => FormattableString.Invariant($"$A$1:${CellAddress.Letters(columns)}${rows}"),
    };

    private static XElement ToXml(DefinedName name) => Element("definedName",
        Attribute("name", name.Name), Optional("localSheetId", name.Sheet), Flag("hidden", name.IsHidden), name.Reference);

    /// <param name="Name">As Excel knows it.</param>
    /// <param name="Sheet">From 0 on; null for the whole workbook.</param>
    /// <param name="Reference">The cells.</param>
    /// <param name="IsHidden">Not shown in Excel's list of names.</param>
    private sealed record DefinedName(string Name, int? Sheet, string Reference, bool IsHidden);
}
