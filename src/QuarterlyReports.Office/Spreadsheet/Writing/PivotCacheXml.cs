using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using QuarterlyReports.Office.Packaging;
using static QuarterlyReports.Office.Spreadsheet.Writing.SheetMarkup;

namespace QuarterlyReports.Office.Spreadsheet.Writing;

/// <summary>What a pivot table counts: the columns of its source and a copy of their records (ECMA-376, 18.10.1).</summary>
internal sealed class PivotCacheXml
{
    private readonly ISheetTable _table;
    private readonly List<PivotField> _fields;
    private int _records;

    public PivotCacheXml(SheetPivot pivot)
    {
        _table = pivot.Table;
        PivotAxis[] axes = [pivot.Rows, pivot.Columns, pivot.Filter];
        _fields = [.. _table.Headers.Select(header =>
            new PivotField(header, Array.Find(axes, axis => axis.Column == header)?.Items))];
        foreach (var axis in axes.Where(axis => !_table.Headers.Contains(axis.Column)))
            throw new InvalidOperationException($"Table {_table.TableName} has no column '{axis.Column}'.");
    }

    /// <param name="recordsId">The relationship to the records.</param>
    public XElement Definition(string recordsId)
    {
        foreach (var row in _table.Contents)
        {
            _records++;
            for (var column = 0; column < row.Count; column++) _fields[column].Meet(row[column]);
        }

        return Element("pivotCacheDefinition",
            new XAttribute(XNamespace.Xmlns + "r", Relations), RelationId(recordsId),
            Attribute("createdVersion", 6), Attribute("refreshedVersion", 6), Attribute("minRefreshableVersion", 3),
            Attribute("recordCount", _records),
            Element("cacheSource", Attribute("type", "worksheet"),
                Element("worksheetSource", Attribute("name", _table.TableName))),
            Counted("cacheFields", [.. _fields.Select(field => field.Definition)]));
    }

    /// <summary>Streams a copy of the rows.</summary>
    public void WriteRecords(Stream stream)
    {
        using var xml = XmlWriter.Create(stream, PartXml.Settings);
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("pivotCacheRecords", Main.NamespaceName);
        xml.WriteAttributeString("count", _records.ToString(CultureInfo.InvariantCulture));
        foreach (var row in _table.Contents)
        {
            xml.WriteStartElement("r", Main.NamespaceName);
            for (var column = 0; column < row.Count; column++)
            {
                var (kind, value) = _fields[column].Item(row[column]);
                xml.WriteStartElement(kind, Main.NamespaceName);
                if (value is not null) xml.WriteAttributeString("v", value);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
