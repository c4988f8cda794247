using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace QuarterlyReports.Office.Packaging;

/// <summary>How every XML part is written: UTF-8 without a mark, no white space between elements.</summary>
internal static class PartXml
{
    public static XmlWriterSettings Settings { get; } = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineHandling = NewLineHandling.Entitize,
    };

    public static void Save(XElement root, Stream stream)
    {
        using var xml = XmlWriter.Create(stream, Settings);
        xml.WriteStartDocument(standalone: true);
        root.WriteTo(xml);
    }
}
