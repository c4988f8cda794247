using System.Runtime.CompilerServices;
using QuarterlyReports.Pdf.Layout;

namespace QuarterlyReports.Pdf.Writing;

/// <summary>
/// Lets PDF notation be written as an interpolated string without a culture in between. What can stand in a hole is listed here;
/// a plain
/// string cannot, so that no text gets into a file without being quoted.
/// </summary>
[InterpolatedStringHandler]
internal readonly ref struct PdfNotation
{
    public PdfNotation(int literalLength, int formattedCount)
        : this(literalLength, formattedCount, new PdfSyntax(literalLength + formattedCount * 12))
    {
    }

    public PdfNotation(int literalLength, int formattedCount, PdfSyntax target)
    {
        _ = (literalLength, formattedCount); // the compiler hands them over; a target grows by itself
        Syntax = target;
    }

    public PdfSyntax Syntax { get; }

    public void AppendLiteral(string ascii) => Syntax.Add(ascii);

    public void AppendFormatted(int value) => Syntax.AddInteger(value);

    public void AppendFormatted(double value) => Syntax.AddNumber(value);

    public void AppendFormatted(PdfReference value) => Syntax.AddReference(value);

    public void AppendFormatted(PdfString value) => Syntax.AddText(value);

    public void AppendFormatted(Color value) => Syntax.AddColor(value);

    public void AppendFormatted(PdfSyntax value) => Syntax.Add(value.Written);
}
