namespace QuarterlyReports.Pdf.Layout.Tables;

/// <summary>What a column needs at the largest type size, without padding.</summary>
/// <param name="Least">Narrower than this, words or numbers would be cut.</param>
/// <param name="Natural">As wide as this, nothing wraps.</param>
internal readonly record struct ColumnNeed(double Least, double Natural)
{
    public ColumnNeed With(double least, double natural) => new(Math.Max(Least, least), Math.Max(Natural, natural));

    public ColumnNeed At(double scale) =>
        new((Least * scale) + (2 * TableLook.PaddingX), (Natural * scale) + (2 * TableLook.PaddingX));
}
