using System.Xml.Linq;

namespace QuarterlyReports.Office.Spreadsheet.Writing;

/// <summary>A sheet that is one Excel table, whatever its rows are made of.</summary>
internal interface ISheetTable
{
    string TableName { get; }

    IReadOnlyList<string> Headers { get; }

    /// <summary>The rows, each as what its cells hold.</summary>
    IEnumerable<IReadOnlyList<CellContent?>> Contents { get; }

    /// <summary>The table's part; its range is known once the rows are written.</summary>
    XElement TableXml(int id);
}
