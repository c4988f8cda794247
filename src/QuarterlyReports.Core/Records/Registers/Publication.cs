using QuarterlyReports.Core.Calendar;

namespace QuarterlyReports.Core.Records.Registers;

/// <summary>Something published to make defense cooperation known.</summary>
public sealed record Publication : RegisterEntry
{
    public Bilingual Title { get; init; }

    public string? Outlet { get; init; }

    /// <summary>Tag of the language it is written in, such as vi or en.</summary>
    public string? Language { get; init; }

    public Audience? Audience { get; init; }

    public PartialDate? PublishedOn { get; init; }

    public string? ProjectId { get; init; }
}
