using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Core.Review;

/// <summary>Who was on UN missions at the end of a period, and who was being prepared.</summary>
public sealed record PeacekeepingStanding
{
    /// <summary>
    /// Every mission of the register in the configured order (counting rule 23); those outside it by their first deployment.
    /// </summary>
    public required IReadOnlyList<string> Missions { get; init; }

    /// <summary>Certainly there on the last day, by begin, then id.</summary>
    public required IReadOnlyList<Deployment> Deployed { get; init; }

    /// <summary>Arrived in the period.</summary>
    public required IReadOnlyList<Deployment> Arrived { get; init; }

    /// <summary>Whose last day in the mission lies in the period.</summary>
    public required IReadOnlyList<Deployment> Left { get; init; }

    /// <summary>They may have been there on the last day; their dates are too coarse to say so.</summary>
    public required IReadOnlyList<Deployment> Possible { get; init; }

    /// <summary>On a mission at some time of the period, for certain or perhaps.</summary>
    public required IReadOnlyList<Deployment> Touching { get; init; }

    /// <summary>The days of the period on which a deployment was certainly there, by its id.</summary>
    public required IReadOnlyDictionary<string, DateWindow> Stays { get; init; }

    /// <summary>Dated too coarsely to say whether they were there, came or left; no figure counts them.</summary>
    public required IReadOnlyList<Deployment> NotPlaced { get; init; }

    /// <summary>Units of whose readiness something had been stated and that were not yet in a mission.</summary>
    public required IReadOnlyList<UnitReadiness> Preparing { get; init; }

    /// <summary>The strength on all missions, day by day from the beginning of the same period last year.</summary>
    public required IReadOnlyList<StrengthStep> Strength { get; init; }

    internal static PeacekeepingStanding Of(PeacekeepingCount strength, ReadinessLedger readiness, ReviewPeriod period)
    {
        var window = period.Window;
        return new()
        {
            Missions = strength.Missions,
            Deployed = strength.In(window.Last),
            Arrived = strength.ArrivedIn(window),
            Left = strength.LeftIn(window),
            Possible = strength.PossiblyIn(window.Last),
            Touching = strength.Touching(window),
            Stays = strength.StaysIn(window),
            NotPlaced = strength.NotPlacedIn(window),
            Preparing = readiness.PreparingOn(window.Last),
            Strength = strength.StepsIn(new(period.LastYear.Window.From, window.Until)),
        };
    }
}
