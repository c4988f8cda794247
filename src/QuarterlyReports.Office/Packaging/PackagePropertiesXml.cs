using System.Xml.Linq;
using static System.FormattableString;

namespace QuarterlyReports.Office.Packaging;

/// <summary>docProps/core.xml and docProps/app.xml.</summary>
internal static class PackagePropertiesXml
{
    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Terms = "http://purl.org/dc/terms/";
    private static readonly XNamespace Instance = "http://www.w3.org/2001/XMLSchema-instance";
    private static readonly XNamespace Extended = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

    public static XElement CoreOf(PackageProperties properties) => new(Core + "coreProperties",
        new XAttribute(XNamespace.Xmlns + "cp", Core), new XAttribute(XNamespace.Xmlns + "dc", Dublin),
        new XAttribute(XNamespace.Xmlns + "dcterms", Terms), new XAttribute(XNamespace.Xmlns + "xsi", Instance),
        new XElement(Dublin + "title", properties.Title),
        properties.Subject is { } subject ? new XElement(Dublin + "subject", subject) : null,
        properties.Author is { } author ? new XElement(Dublin + "creator", author) : null,
        properties.DocumentDate is { } date ? new[] { Moment("created", date), Moment("modified", date) } : null,
        new XElement(Dublin + "language", properties.LanguageTag));

    public static XElement App() => new(Extended + "Properties", new XElement(Extended + "Application", "QuarterlyReports"));

    private static XElement Moment(string name, DateOnly date) =>
        new(Terms + name, new XAttribute(Instance + "type", "dcterms:W3CDTF"), Invariant($"{date:yyyy-MM-dd}T00:00:00Z"));
}
