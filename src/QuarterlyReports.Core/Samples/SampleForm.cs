using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Core.Samples;

/// <summary>A form of activity that stands by itself, without a trip around it.</summary>
/// <param name="Code">Of the reference list of forms.</param>
/// <param name="Partners">With whom it is held; null when it needs no partner.</param>
internal sealed record SampleForm(
    string Code, int Weight, Direction Direction, WeightedChoice<SamplePartner>? Partners, Phrase Title)
{
    /// <summary>Codes of levels, of which one is drawn.</summary>
    public IReadOnlyList<string> Levels { get; init; } = ["department", "working", "working", "expert"];

    /// <summary>The most days it takes.</summary>
    public int MostDays { get; init; } = 3;

    /// <summary>Mechanism it may name: a forum, a mission; null when it names none.</summary>
    public MechanismLink? Mechanism { get; init; }

    /// <summary>Who reports it; none lets the topic decide.</summary>
    public string? Unit { get; init; }

    /// <summary>The one topic it can be about; null lets any be drawn.</summary>
    public string? Theme { get; init; }

    /// <summary>The topics that such an activity can be about; null lets any be drawn.</summary>
    public Func<SampleTopic, bool>? Suits { get; init; }

    /// <summary>The day on which it is held, by year; null when it may be any.</summary>
    public Func<int, SampleOptions, DateOnly>? Day { get; init; }

    /// <summary>Where in Vietnam it is held, by partner.</summary>
    public Func<SamplePartner, IReadOnlyList<Bilingual>> Places { get; init; } = _ => SamplePlaces.Cities;

    /// <summary>Sometimes a second partner or an observer takes part.</summary>
    public bool HasGuests { get; init; }

    /// <summary>Held once a year with a partner, or once a year where it has none.</summary>
    public bool IsYearly { get; init; }

    /// <summary>The months in which it is held; none when it may be any.</summary>
    public IReadOnlyList<int> Months { get; init; } = [];

    /// <summary>A meeting of one of the ministry's working groups, without anybody from abroad.</summary>
    public bool IsGroupMeeting { get; init; }

    /// <summary>The first year it was held.</summary>
    public int Since { get; init; } = SampleOptions.EarliestYear;

    /// <summary>The last year it was held.</summary>
    public int Until { get; init; } = SampleOptions.LatestYear;

    public (int Least, int Most) People { get; init; } = (4, 30);
}
