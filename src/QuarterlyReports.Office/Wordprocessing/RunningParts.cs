using QuarterlyReports.Core.Documents;
using QuarterlyReports.Office.Packaging;

namespace QuarterlyReports.Office.Wordprocessing;

/// <summary>The headers and footers of a document and the relationships that lead to them.</summary>
internal sealed class RunningParts
{
    private const string Type = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private readonly List<PackagePart> _parts = [];
    private readonly Dictionary<PageOrientation, string> _footers = [];
    private readonly Dictionary<string, string> _headers = new(StringComparer.Ordinal);

    /// <param name="document">Whose pages they stand on.</param>
    /// <param name="part">The document's part, which refers to them.</param>
    /// <param name="measures">Tell whether the foot needs one line or two.</param>
    public RunningParts(Document document, PackagePart part, IPrintedMeasures measures)
    {
        var xml = new RunningXml(document.Marks, measures);
        var first = document.Sections[0].Orientation;
        foreach (var prefix in document.Sections.Select(section => section.PagePrefix).Distinct())
            _headers.Add(prefix, Add(part, "header", () => xml.Header(prefix)));
        FirstHeaderId = Add(part, "header", xml.HeaderWithoutNumber);
        FirstFooterId = Add(part, "footer", () => xml.Footer(first, hasTitle: false));
        foreach (var orientation in document.Sections.Select(section => section.Orientation).Distinct())
            _footers.Add(orientation, Add(part, "footer", () => xml.Footer(orientation, hasTitle: true)));
    }

    public IReadOnlyList<PackagePart> All => _parts;

    /// <summary>Of the first page, which has no number (Decree 30/2020, Annex I).</summary>
    public string FirstHeaderId { get; }

    public string FirstFooterId { get; }

    /// <param name="prefix">What stands before the page numbers.</param>
    public string HeaderId(string prefix) => _headers[prefix];

    public string FooterId(PageOrientation orientation) => _footers[orientation];

    private string Add(PackagePart document, string kind, Func<System.Xml.Linq.XElement> root)
    {
        var number = _parts.Count + 1;
        var part = new PackagePart(FormattableString.Invariant($"word/{kind}{number}.xml"), $"{Type}{kind}+xml", root);
        _parts.Add(part);
        return document.Relate(kind, part);
    }
}
