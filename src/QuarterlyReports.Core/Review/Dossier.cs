using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Core.Review;

/// <summary>What a review holds on one partner or mechanism.</summary>
public sealed record Dossier
{
    /// <summary>Of the partner or the mechanism.</summary>
    public required string Code { get; init; }

    public required bool IsMechanism { get; init; }

    /// <summary>
    /// Held and counted in the period, by counting day, then id; multilateral ones in which the partner took part too.
    /// </summary>
    public required IReadOnlyList<CountedActivity> Activities { get; init; }

    /// <summary>Planned or postponed into the time that follows.</summary>
    public required IReadOnlyList<Activity> Upcoming { get; init; }

    /// <summary>
    /// With the partner, signed by the end of the period or on a day that nobody recorded; none for a mechanism.
    /// </summary>
    public required IReadOnlyList<Agreement> Agreements { get; init; }

    /// <summary>With the partner; none for a mechanism.</summary>
    public required IReadOnlyList<Project> Projects { get; init; }

    /// <summary>Notes of the period on the mechanism, or on the partner's region.</summary>
    public required IReadOnlyList<SituationNote> Situation { get; init; }

    /// <summary>Tasks the review has open when the period ends, of the mechanism or the partner's region and projects.</summary>
    public required IReadOnlyList<Directive> Directives { get; init; }
}
