using QuarterlyReports.Data.Intake;

namespace QuarterlyReports.App.Runs;

/// <summary>What is to be imported, and how.</summary>
public sealed record ImportOrder
{
    /// <summary>Full paths of files or folders; at least one.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>Null lets the files tell.</summary>
    public IntakeKind? Kind { get; init; }

    /// <summary>Values by field name, for fields that the files lack.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();

    public bool IsDryRun { get; init; }

    /// <summary>Leaves rejected rows out instead of keeping everything out.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Full path of a .csv, .xlsx or .json file for all findings; null for none.</summary>
    public string? FindingsPath { get; init; }

    public string? Reason { get; init; }

    /// <summary>Where a date-time with an offset becomes a day (counting rule 2).</summary>
    public required string TimeZone { get; init; }
}
