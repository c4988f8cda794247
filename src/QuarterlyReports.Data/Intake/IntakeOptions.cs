using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake.Findings;

namespace QuarterlyReports.Data.Intake;

/// <summary>What an import is told beside its files.</summary>
public sealed record IntakeOptions
{
    /// <summary>What the files hold; null lets their columns and names decide.</summary>
    public IntakeKind? Kind { get; init; }

    /// <summary>Values by field name for columns that a file lacks, such as status = completed.</summary>
    public IReadOnlyDictionary<string, string> SetFields { get; init; } = new Dictionary<string, string>();

    /// <summary>The zone whose days count (counting rule 2).</summary>
    public required TimeZoneInfo Zone { get; init; }

    /// <summary>The day of the import in that zone: what was held cannot lie after it.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>
    /// The reference lists in force. Those that the files bring are added, and replace entries of the same code.
    /// </summary>
    public ReferenceContents References { get; init; } = new();

    /// <summary>How many findings are kept in full; the rest are counted.</summary>
    public int FindingLimit { get; init; } = FindingList.DefaultLimit;
}
