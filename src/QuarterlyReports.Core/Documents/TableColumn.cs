namespace QuarterlyReports.Core.Documents;

/// <param name="Heading">Heading of this column alone.</param>
/// <param name="Alignment">Figures are <see cref="ColumnAlignment.Number"/>, so that digits stand under digits.</param>
/// <param name="Weight">
/// Share of the width relative to the other columns, for a renderer that cannot measure words, such as HTML; null where even
/// there the content decides.
/// </param>
public sealed record TableColumn(string Heading, ColumnAlignment Alignment = ColumnAlignment.Text, double? Weight = null)
{
    /// <summary>Headings above this one, outermost first; neighbours that share a prefix share those cells.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];
}
