using QuarterlyReports.Data.Intake.Columns;
using QuarterlyReports.Data.Intake.Values;

namespace QuarterlyReports.Data.Intake.Rows;

/// <summary>The cells that say which record a row is: the unit's own id, and the unit it is unique within.</summary>
internal sealed class IdentityCells(RowReader row, CodeBook agencies)
{
    private readonly Column _id = row.Column("id");
    private readonly Column _unit = row.Column("unit");

    /// <summary>The reporting unit: an agency's code when its name is known, else as written; null when nobody said.</summary>
    public string? Unit() => row.Line(_unit) is { } unit ? agencies.TryFind(unit, out var code) ? code : unit : null;

    /// <summary>
    /// The id, unique within its kind: the unit's own id, led by the unit unless it says so itself. Null when the file gives
    /// none.
    /// </summary>
    public string? Id(string? unit)
    {
        if (row.Line(_id) is not { } id) return null;
        return unit is not null && !id.StartsWith($"{unit}-", StringComparison.Ordinal) ? $"{unit}-{id}" : id;
    }
}
