using System.Xml.Linq;

namespace QuarterlyReports.Office.Charts;

/// <summary>Short names for building DrawingML.</summary>
internal static class ChartMarkup
{
    public static readonly XNamespace ChartMain = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    public static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";

    public static readonly XNamespace Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    // Thousandths of a millimetre by 36: 9525 is three quarters of a point.
    private const int ThinLine = 9525;

    public static XElement Chart(string name, params object?[] content) => new(ChartMain + name, content);

    public static XElement Draw(string name, params object?[] content) => new(Drawing + name, content);

    public static XElement Value(string name, object value) => Chart(name, new XAttribute("val", value));

    public static XAttribute Plain(string name, object value) => new(name, value);

    public static XElement SolidFill(string color) => Draw("solidFill", Draw("srgbClr", Plain("val", color)));

    /// <summary>A place's reference to the part that holds its chart.</summary>
    public static XElement Reference(string relationshipId) => new(ChartMain + "chart",
        new XAttribute(XNamespace.Xmlns + "c", ChartMain),
        new XAttribute(XNamespace.Xmlns + "r", Relations),
        new XAttribute(Relations + "id", relationshipId));

    public static XElement Line(string color) => Draw("ln", Plain("w", ThinLine), SolidFill(color));
}
