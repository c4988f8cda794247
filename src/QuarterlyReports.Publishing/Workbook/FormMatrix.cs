using QuarterlyReports.Office.Spreadsheet;

namespace QuarterlyReports.Publishing.Workbook;

/// <summary>Where the matrix of forms and partner groups stands, for the chart that draws it.</summary>
/// <param name="HeaderRow">Holds the names of the regions; the forms follow below it.</param>
/// <param name="FirstColumn">Of the regions.</param>
/// <param name="Regions">Codes, from left to right.</param>
/// <param name="Forms">From top to bottom: the codes that a row counts, one or more.</param>
internal sealed record FormMatrix(
    int HeaderRow, int FirstColumn, IReadOnlyList<string> Regions, IReadOnlyList<IReadOnlyList<string>> Forms)
{
    public CellRange RegionNames => new(HeaderRow, FirstColumn, HeaderRow, FirstColumn + Regions.Count - 1);

    /// <param name="form">From 0.</param>
    public CellRange ValuesOf(int form) =>
        new(HeaderRow + 1 + form, FirstColumn, HeaderRow + 1 + form, FirstColumn + Regions.Count - 1);

    /// <param name="form">From 0.</param>
    public CellRange NameOf(int form) => new(HeaderRow + 1 + form, 1);
}
