using System.Text;
using System.Xml.Linq;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Publishing.Html;

namespace QuarterlyReports.Tests.Publishing.Html;

/// <summary>A document written as HTML and read back by an XML reader, which forgives nothing.</summary>
internal sealed class WrittenHtml
{
    private WrittenHtml(string source)
    {
        Source = source;
        Root = XDocument.Parse(source, LoadOptions.PreserveWhitespace).Root ?? throw new AssertionException("There is no root.");
    }

    public string Source { get; }

    public XElement Root { get; }

    /// <summary>The source without the style sheet, which is the same in every file but for the marks of its pages.</summary>
    public string WithoutStyle
    {
        get
        {
            var start = Source.IndexOf("<style>", StringComparison.Ordinal);
            var end = Source.IndexOf("</style>", StringComparison.Ordinal);
            return Source[..start] + Source[(end + "</style>\n".Length)..];
        }
    }

    public static WrittenHtml Of(Document document) => new(Encoding.UTF8.GetString(BytesOf(document)));

    public static WrittenHtml Read(string path) => new(File.ReadAllText(path));

    /// <summary>A document of one section with these blocks.</summary>
    public static WrittenHtml Of(params Block[] blocks) => Of(DocumentOf(blocks));

    public static Document DocumentOf(params Block[] blocks) => new()
    {
        LanguageTag = "en-US",
        Properties = new() { Title = "T", Subject = "S", Author = "A" },
        Sections = [new() { Blocks = blocks }],
    };

    public static byte[] BytesOf(Document document)
    {
        using var output = new MemoryStream();
        new HtmlRenderer().Render(document, output);
        return output.ToArray();
    }

    public IEnumerable<XElement> All(string element) => Root.Descendants(element);

    public XElement WithId(string id) => Root.Descendants().Single(element => (string?)element.Attribute("id") == id);
}
