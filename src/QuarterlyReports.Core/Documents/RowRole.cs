namespace QuarterlyReports.Core.Documents;

public enum RowRole
{
    Body,

    /// <summary>An "of which" line: shown indented and lighter, never part of a sum.</summary>
    OfWhich,
    Subtotal,
    Total,

    /// <summary>A heading inside the table, usually one cell over all columns.</summary>
    Group,
}
