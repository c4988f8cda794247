namespace QuarterlyReports.Pdf.Layout.Tables;

/// <summary>What a column needs at the largest type size, without padding.</summary>
/// <param name="Least">Narrower than this, words or numbers would be cut.</param>
/// <param name="Comfortable">Narrower than this, short words stand in a tower, one or two a line.</param>
/// <param name="Natural">As wide as this, nothing wraps.</param>
internal readonly record struct ColumnNeed(double Least, double Comfortable, double Natural)
{
    // A hair more than the words: Word takes these widths, and measures a little differently.
    private const double Air = 0.75;

    public ColumnNeed With(double least, double comfortable, double natural) =>
        new(Math.Max(Least, least), Math.Max(Comfortable, comfortable), Math.Max(Natural, natural));

    public ColumnNeed At(double scale)
    {
        const double beside = (2 * TableLook.PaddingX) + Air;
        return new((Least * scale) + beside, (Comfortable * scale) + beside, (Natural * scale) + beside);
    }
}
