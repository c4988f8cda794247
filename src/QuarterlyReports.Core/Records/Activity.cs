using QuarterlyReports.Core.Calendar;

namespace QuarterlyReports.Core.Records;

/// <summary>One thing that was done, or is to be done, in defense foreign affairs. Null always means "not recorded".</summary>
public sealed record Activity
{
    /// <summary>
    /// The reference people and figures call the record by: the reporting unit's own id, made unique within the kind.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>
    /// Code of the unit whose return the record came in, which its own id is unique within; null when nobody said.
    /// </summary>
    public string? Unit { get; init; }

    public Secrecy Secrecy { get; init; }

    /// <summary>Address, document number or file reference the record rests on.</summary>
    public string? Source { get; init; }

    public string? Note { get; init; }

    public required Bilingual Title { get; init; }

    /// <summary>A code of the reference list of forms.</summary>
    public required string Form { get; init; }

    public required ActivityStatus Status { get; init; }

    public required PartialDate Start { get; init; }

    public PartialDate? End { get; init; }

    public PartialDate? PlannedStart { get; init; }

    public PartialDate? PlannedEnd { get; init; }

    /// <summary>Null lets counting rule 9 decide.</summary>
    public Track? Track { get; init; }

    public IReadOnlyList<PartnerLink> Partners { get; init; } = [];

    public IReadOnlyList<MechanismLink> Mechanisms { get; init; } = [];

    /// <summary>
    /// Activities with the same trip are one delegation (counting rule 17); without one each visit is its own trip.
    /// </summary>
    public string? Trip { get; init; }

    /// <summary>Codes of the reference list of themes.</summary>
    public IReadOnlyList<string> Themes { get; init; } = [];

    /// <summary>Level of who led, a code of the reference list of levels.</summary>
    public string? Level { get; init; }

    public string? CounterpartLevel { get; init; }

    public Direction? Direction { get; init; }

    /// <summary>Where it took place: a partner code, or <see cref="Partner.HomeCode"/> for Vietnam.</summary>
    public string? Country { get; init; }

    public string? Place { get; init; }

    /// <summary>
    /// The unit in charge: a code of the reference list of agencies, or the text as reported when no agency is known by it.
    /// </summary>
    public string? LeadUnit { get; init; }

    /// <summary>Coordinating agencies, by code.</summary>
    public IReadOnlyList<string> Agencies { get; init; } = [];

    public string? HeadOfDelegation { get; init; }

    public int? People { get; init; }

    public int? Women { get; init; }

    public decimal? Cost { get; init; }

    public string? Currency { get; init; }

    public string? Agreement { get; init; }

    public string? Project { get; init; }

    public string? Programme { get; init; }

    /// <summary>Ids of the directives this activity is evidence for.</summary>
    public IReadOnlyList<string> Directives { get; init; } = [];

    public Bilingual Outcome { get; init; }

    public string? FollowUp { get; init; }

    public DateOnly? ReportedOn { get; init; }

    /// <summary>Id of the surviving record when this one is the same activity reported twice (counting rule 8).</summary>
    public string? DuplicateOf { get; init; }

    /// <summary>Only held activities are results (counting rule 4).</summary>
    public bool IsHeld => Status is ActivityStatus.Completed or ActivityStatus.Ongoing;

    /// <summary>The last day the activity is known to touch: of its end, or of its start when no end is recorded.</summary>
    public DateOnly LastDay => End is { } end && end.Last > Start.Last ? end.Last : Start.Last;
}
