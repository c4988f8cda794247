using System.Xml.Linq;

namespace QuarterlyReports.Office.Spreadsheet.Writing;

/// <summary>Short names for building SpreadsheetML.</summary>
internal static class SheetMarkup
{
    public static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public static readonly XNamespace Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static XElement Element(string name, params object?[] content) => new(Main + name, content);

    public static XAttribute Attribute(string name, object value) => new(name, value);

    /// <summary>Null leaves the attribute out.</summary>
    public static XAttribute? Optional(string name, object? value) => value is null ? null : new(name, value);

    public static XAttribute? Flag(string name, bool isSet) => isSet ? new(name, 1) : null;

    public static XAttribute RelationId(string id) => new(Relations + "id", id);

    /// <summary>A colour of six hexadecimal digits, opaque.</summary>
    public static XElement Color(string element, string color) => Element(element, Attribute("rgb", "FF" + color));

    /// <summary>A list with its count; null when it would be empty, which the standard forbids.</summary>
    public static XElement? Counted(string name, IReadOnlyCollection<XElement> items) =>
        items.Count == 0 ? null : Element(name, Attribute("count", items.Count), items);
}
