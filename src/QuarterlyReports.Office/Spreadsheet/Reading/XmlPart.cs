using System.Text;
using System.Xml;

namespace QuarterlyReports.Office.Spreadsheet.Reading;

/// <summary>
/// A part read forward, node by node, within the limits. Every fault of the part is a <see cref="SpreadsheetException"/>.
/// </summary>
internal sealed class XmlPart : IDisposable
{
    private readonly XmlReader _xml;
    private readonly string _part;
    private readonly int _depth;

    public XmlPart(Stream stream, string part, WorkbookLimits limits)
    {
        _part = part;
        _depth = limits.Depth;
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
            NameTable = new BoundedNames(part, limits.Names),
        };
        // Decoding here, not in the XML reader, leaves a part no say in its encoding: UTF-8, or UTF-16 with its mark.
        var text = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true));
        try
        {
            _xml = XmlReader.Create(new GuardedText(text, part, limits), settings);
        }
        catch (Exception fault) when (IsFaultOfPart(fault))
        {
            throw Damaged(fault);
        }
    }

    public bool IsEmptyElement => _xml.IsEmptyElement;

    public int Depth => _xml.Depth;

    public bool IsText =>
        _xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace;

    /// <summary>The characters of a text node, of bounded length.</summary>
    public string Text
    {
        get
        {
            try
            {
                return _xml.Value;
            }
            catch (Exception fault) when (IsFaultOfPart(fault))
            {
                throw Damaged(fault);
            }
        }
    }

    /// <summary>Moves to the next node; false at the end.</summary>
    public bool Read()
    {
        try
        {
            if (!_xml.Read()) return false;
        }
        catch (Exception fault) when (IsFaultOfPart(fault))
        {
            throw Damaged(fault);
        }

        if (_xml.Depth > _depth)
        {
            throw new SpreadsheetException(SpreadsheetProblem.Unsafe,
                $"{_part} nests its elements more than {_depth} deep, which no spreadsheet program does.");
        }

        return true;
    }

    public bool Starts(string element) => _xml.NodeType == XmlNodeType.Element && _xml.LocalName == element;

    public bool Ends(string element) => _xml.NodeType == XmlNodeType.EndElement && _xml.LocalName == element;

    public bool EndsAt(int depth) => _xml.NodeType == XmlNodeType.EndElement && _xml.Depth == depth;

    public string? Attribute(string name) => _xml.GetAttribute(name);

    /// <summary>
    /// The relationship id, in the namespace of either edition of the standard (ISO 29500 transitional or strict).
    /// </summary>
    public string? RelationshipId(string name = "id") =>
        _xml.GetAttribute(name, "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
        ?? _xml.GetAttribute(name, "http://purl.oclc.org/ooxml/officeDocument/relationships");

    public void Dispose() => _xml.Dispose();

    /// <summary>Whether the exception is the file's fault and not the disk's or ours.</summary>
    private static bool IsFaultOfPart(Exception fault) =>
        fault is XmlException or InvalidDataException or EndOfStreamException or DecoderFallbackException;

    private SpreadsheetException Damaged(Exception fault) => new(SpreadsheetProblem.Damaged,
        $"The workbook is damaged: {_part} cannot be read to its end. {Advice.Repair}",
        fault);
}
