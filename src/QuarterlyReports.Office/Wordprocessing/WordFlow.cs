using System.Xml;
using System.Xml.Linq;
using static QuarterlyReports.Office.Wordprocessing.WordMarkup;

namespace QuarterlyReports.Office.Wordprocessing;

/// <summary>
/// Puts paragraphs and tables one after the other. The last paragraph is held back until the next comes, because what follows
/// may have to be kept with it, and the end of a section is written into it.
/// </summary>
internal sealed class WordFlow(XmlWriter xml)
{
    private XElement? _held;
    private bool _startsPage;
    private bool _followsTable;

    /// <summary>A paragraph, or anything else but a table that holds paragraphs.</summary>
    public void Add(XElement element)
    {
        Release();
        if (_startsPage)
        {
            ParagraphXml.Set(element.DescendantsAndSelf(Main + "p").First(), Word("pageBreakBefore"));
            _startsPage = false;
        }

        _held = element;
        _followsTable = false;
    }

    /// <summary>Rows are asked for one by one, so that a long table is never in memory as a whole.</summary>
    public void AddTable(XElement properties, XElement grid, IEnumerable<XElement> rows)
    {
        // Two tables without a paragraph between them would become one.
        if (_followsTable || _startsPage) AddGap();
        Release();
        xml.WriteStartElement("tbl", Main.NamespaceName);
        properties.WriteTo(xml);
        grid.WriteTo(xml);
        foreach (var row in rows) row.WriteTo(xml);
        xml.WriteEndElement();
        _followsTable = true;
    }

    /// <summary>The next paragraph or table begins a new page.</summary>
    public void StartPage() => _startsPage = true;

    /// <summary>What was added last stays on the page of what comes next.</summary>
    public void KeepLastWithNext()
    {
        if (_held?.Name == Main + "p") ParagraphXml.Set(_held, ParagraphXml.KeepNext());
    }

    /// <summary>The properties of a section stand in its last paragraph, those of the last section behind everything.</summary>
    public void EndSection(XElement properties, bool isLast)
    {
        if (_held?.Name != Main + "p") AddGap();
        if (!isLast) ParagraphXml.Set(_held!, properties); // a paragraph now
        Release();
        if (isLast) properties.WriteTo(xml);
    }

    private void AddGap() => Add(ParagraphXml.Line("Gap", ""));

    private void Release()
    {
        _held?.WriteTo(xml);
        _held = null;
    }
}
