using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Publishing.Word;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Publishing.Word;

/// <summary>A document written as a Word file, and read back.</summary>
internal sealed class WrittenWord(byte[] bytes)
{
    public static readonly XNamespace Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly Dictionary<string, byte[]> _parts = PartsOf(bytes);

    public byte[] Bytes { get; } = bytes;

    public IReadOnlyList<string> Names => [.. _parts.Keys];

    public XElement Body => Xml("word/document.xml").Element(Main + "body")!; // a document has one

    public static WrittenWord Of(Document document)
    {
        using var output = new MemoryStream();
        new WordRenderer(TestFonts.Library).Render(document, output);
        return new(output.ToArray());
    }

    /// <summary>The blocks alone in an English document.</summary>
    public static WrittenWord Of(params Block[] blocks) => Of(Holding(blocks));

    public static Document Holding(params Block[] blocks) => new()
    {
        LanguageTag = "en-US",
        Properties = new() { Title = "Test", Subject = "Test", Author = "Test" },
        Sections = [new() { Blocks = blocks }],
    };

    public byte[] Part(string name) => _parts[name];

    public XElement Xml(string name)
    {
        using var stream = new MemoryStream(_parts[name]);
        return XElement.Load(stream);
    }

    public IEnumerable<XElement> All(string name) => Body.Descendants(Main + name);

    public static string? Value(XElement? element, string attribute = "val") => (string?)element?.Attribute(Main + attribute);

    /// <summary>What the validator of the standard finds.</summary>
    public IReadOnlyList<string> Faults()
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(Bytes), isEditable: false);
        return
        [
            .. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package)
                .Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}"),
        ];
    }

    private static Dictionary<string, byte[]> PartsOf(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        return zip.Entries.ToDictionary(entry => entry.FullName, ContentOf);
    }

    private static byte[] ContentOf(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        return copy.ToArray();
    }
}
