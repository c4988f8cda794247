namespace QuarterlyReports.Pdf.Layout.Lines;

/// <summary>How wide the lines of a paragraph are: the first one may be indented.</summary>
internal readonly record struct LineWidths(double Full, double FirstLineIndent = 0)
{
    public double Narrowest => Full - FirstLineIndent;

    public double Of(bool isFirstLine) => isFirstLine ? Narrowest : Full;
}
