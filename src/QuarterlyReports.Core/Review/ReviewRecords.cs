using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Core.Review;

/// <summary>
/// The records a review is computed from, already narrowed to what its windows touch. More than needed does no harm: the builder
/// decides what counts.
/// </summary>
public sealed record ReviewRecords
{
    public required ReferenceLists References { get; init; }

    /// <summary>
    /// Every activity, of any status, whose days overlap one of the request's windows, or that fulfils an item of the programme
    /// planned for one; also every activity that shares a trip with one of them, and every record that one of them is marked a
    /// duplicate of, until nothing more is added. Each once, in any order.
    /// </summary>
    public required IReadOnlyList<Activity> Activities { get; init; }

    /// <summary>
    /// Entries of the registers; of those that are of a day, the ones of the years that the request's windows touch.
    /// </summary>
    public RegisterContents Registers { get; init; } = RegisterContents.None;

    /// <summary>What final reviews of the compared periods printed, of the same edition, ceiling and counting day.</summary>
    public IReadOnlyList<IssuedFigures> Issued { get; init; } = [];

    /// <summary>
    /// From the first to the last day on which a visible activity is recorded to begin; null when there is none at all.
    /// </summary>
    public DateWindow? Coverage { get; init; }

    /// <summary>
    /// Whether records that touch the windows were left out because they lie above the ceiling. Never how many.
    /// </summary>
    public bool LeavesOutRecords { get; init; }
}
