using System.Globalization;
using System.Xml.Linq;

namespace QuarterlyReports.Office.Packaging;

/// <summary>One file of a package: where it lives, what it is, how it is written and what it refers to.</summary>
/// <param name="path">Without a leading slash: xl/workbook.xml.</param>
/// <param name="contentType">As [Content_Types].xml declares it.</param>
/// <param name="write">Called once, when the part's turn comes; it streams straight through the compressor.</param>
internal sealed class PackagePart(string path, string contentType, Action<Stream> write)
{
    private readonly List<PartRelationship> _relationships = [];

    /// <summary>A part whose XML is small enough to be built whole, when its turn comes.</summary>
    public PackagePart(string path, string contentType, Func<XElement> root)
        : this(path, contentType, stream => PartXml.Save(root(), stream))
    {
    }

    public string Path { get; } = path;

    public string ContentType { get; } = contentType;

    public IReadOnlyList<PartRelationship> Relationships => _relationships;

    public void WriteTo(Stream stream) => write(stream);

    /// <summary>Relates this part to another and returns the relationship's id.</summary>
    /// <param name="kind">The last word of the relationship type, or the whole type.</param>
    /// <param name="target">The part referred to.</param>
    public string Relate(string kind, PackagePart target)
    {
        var type = kind.Contains("://", StringComparison.Ordinal) ? kind : PartRelationship.Office + kind;
        var id = string.Create(CultureInfo.InvariantCulture, $"rId{_relationships.Count + 1}");
        _relationships.Add(new(id, type, "/" + target.Path));
        return id;
    }
}
