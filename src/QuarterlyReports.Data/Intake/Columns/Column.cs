using QuarterlyReports.Data.Intake.Sources;

namespace QuarterlyReports.Data.Intake.Columns;

/// <summary>
/// Where one field of a record is found in one table: in a column, as a value set by hand for all rows, or nowhere.
/// </summary>
/// <param name="Field">The canonical name of the field.</param>
/// <param name="Index">Of the column, from 0; -1 when the file has none.</param>
/// <param name="Heading">As the file writes it; the field's name when there is no column.</param>
/// <param name="Fixed">The value set by hand; blank when there is none.</param>
internal sealed record Column(string Field, int Index, string Heading, Cell Fixed)
{
    public bool IsGiven { get; } = Index >= 0 || !Fixed.IsBlank;

    public Cell In(IRowSource row) => Index >= 0 ? row[Index] : Fixed;
}
