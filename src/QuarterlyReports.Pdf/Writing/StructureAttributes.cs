using System.Diagnostics;
using QuarterlyReports.Pdf.Layout;

namespace QuarterlyReports.Pdf.Writing;

/// <summary>
/// What else a reader has to know of an element: the cells a header speaks for, the place of a figure (ISO 32000-1, 14.8.5).
/// </summary>
internal static class StructureAttributes
{
    public static PdfSyntax OfCell(StructureElement cell)
    {
        var attributes = new PdfSyntax();
        if (cell.Scope is { } scope)
        {
            attributes.Add(scope == HeaderScope.Column ? "/Scope/Column" : "/Scope/Row");
        }

        if (cell.ColumnSpan > 1)
        {
            attributes.Add($"/ColSpan {cell.ColumnSpan}");
        }

        if (cell.RowSpan > 1)
        {
            attributes.Add($"/RowSpan {cell.RowSpan}");
        }

        return attributes.Length == 0 ? attributes : new PdfSyntax().Add($"/A<</O/Table{attributes}>>");
    }

    /// <param name="firstLabel">Empty for a list without labels.</param>
    public static PdfSyntax OfList(string firstLabel) =>
        ListNumbering.Of(firstLabel) is { } numbering
            ? new PdfSyntax().Add("/A<</O/List/ListNumbering/").Add(numbering).Add(">>")
            : new PdfSyntax();

    /// <param name="page">Where the figure stands.</param>
    public static PdfSyntax OfFigure(StructureElement figure, TaggedPage page)
    {
        if (figure.Bounds is not { } box)
        {
            throw new UnreachableException("A figure without a place has passed the checks.");
        }

        return new PdfSyntax()
            .Add("/A<</O/Layout/Placement/Block")
            .Add($"/BBox[{box.Left} {page.Upward(box.Bottom)} {box.Right} {page.Upward(box.Top)}]>>");
    }
}
