using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Core.Samples;

/// <summary>A task that a review sets.</summary>
/// <param name="Owners">Agencies of which one answers for it.</param>
internal sealed record SampleOrientation(
    IReadOnlyList<string> Owners, DirectiveArea Area, string? Code, string English, string Vietnamese)
{
    /// <summary>Whether the Ministry may drop it: a study or a workshop, never a standing duty.</summary>
    public bool CanBeDropped { get; init; }

    /// <summary>Whether the activity is what was asked for. Advice and information are no activities.</summary>
    public Func<Activity, bool> IsCarriedOutBy { get; init; } = _ => false;
}
