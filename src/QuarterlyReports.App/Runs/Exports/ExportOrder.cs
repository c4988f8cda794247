using QuarterlyReports.Data.Intake;

namespace QuarterlyReports.App.Runs.Exports;

/// <summary>Which records are wanted, and how.</summary>
public sealed record ExportOrder
{
    public required IntakeKind Kind { get; init; }

    /// <summary>Only activities have days, regions and partners to choose by; null takes all.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day wanted.</summary>
    public DateOnly? To { get; init; }

    public string? Region { get; init; }

    public string? Partner { get; init; }

    /// <summary>The columns wanted beside the id, in their order; empty takes all.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    public required ExportFormat Format { get; init; }

    public bool IsNarrowed => From is not null || To is not null || Region is not null || Partner is not null;
}
