namespace QuarterlyReports.Pdf.Layout.Lines;

internal enum TextAlignment
{
    Left,
    Right,
    Centre,
    Justified,
}
