namespace QuarterlyReports.Pdf.Layout.Tables;

/// <summary>What a column needs at the largest type size, without padding.</summary>
/// <param name="Least">Narrower than this, words or numbers would be cut.</param>
/// <param name="Natural">As wide as this, nothing wraps.</param>
internal readonly record struct ColumnNeed(double Least, double Natural)
{
    // A hair more than the words: Word takes these widths, and measures a little differently.
    private const double Air = 0.75;

    public ColumnNeed With(double least, double natural) => new(Math.Max(Least, least), Math.Max(Natural, natural));

    public ColumnNeed At(double scale) =>
        new((Least * scale) + (2 * TableLook.PaddingX) + Air, (Natural * scale) + (2 * TableLook.PaddingX) + Air);
}
