using System.Xml.Linq;

namespace QuarterlyReports.Office.Packaging;

/// <summary>
/// Writes parts to a zip in the order given. Nothing in the output depends on the clock, a random id or a dictionary's order
/// (ISO 29500-2, Open Packaging Conventions).
/// </summary>
internal static class PackageWriter
{
    private const string RelationshipsType = "application/vnd.openxmlformats-package.relationships+xml";

    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <param name="output">Stays open.</param>
    /// <param name="root">Carries the package's own relationships; it is not written itself.</param>
    /// <param name="parts">Each is asked for when the one before it has been written: how many there are may depend on what they
    /// hold, and a part that another one fills comes after that one.</param>
    public static void Write(Stream output, PackagePart root, IEnumerable<PackagePart> parts)
    {
        using var zip = new ZipWriter(output);
        var written = new List<PackagePart>();
        WriteRelationships(zip, root);
        foreach (var part in parts)
        {
            zip.Add(part.Path, part.WriteTo);
            WriteRelationships(zip, part);
            written.Add(part);
        }

        // At the end, where openpyxl has it too: only now is it known what the parts are.
        zip.Add("[Content_Types].xml", stream => PartXml.Save(ContentTypes(written), stream));
        zip.Finish();
    }

    private static void WriteRelationships(ZipWriter zip, PackagePart part)
    {
        if (part.Relationships.Count == 0) return;
        var folder = part.Path.LastIndexOf('/') + 1;
        var path = $"{part.Path[..folder]}_rels/{part.Path[folder..]}.rels";
        zip.Add(path, stream => PartXml.Save(RelationshipsOf(part), stream));
    }

    private static XElement ContentTypes(IEnumerable<PackagePart> parts) => new(Types + "Types",
        Default("rels", RelationshipsType),
        Default("xml", "application/xml"),
        parts.Select(part => new XElement(Types + "Override",
            new XAttribute("PartName", "/" + part.Path), new XAttribute("ContentType", part.ContentType))));

    private static XElement Default(string extension, string type) =>
        new(Types + "Default", new XAttribute("Extension", extension), new XAttribute("ContentType", type));

    private static XElement RelationshipsOf(PackagePart part) => new(Relationships + "Relationships",
        part.Relationships.Select(relationship => new XElement(Relationships + "Relationship",
            new XAttribute("Id", relationship.Id),
            new XAttribute("Type", relationship.Type),
            new XAttribute("Target", relationship.Target))));
}
