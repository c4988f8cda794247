using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.App.Runs;

/// <summary>The dossier of one partner or mechanism that somebody wants.</summary>
public sealed record BriefOrder
{
    /// <summary>Code or name of a partner or mechanism, as typed.</summary>
    public required string About { get; init; }

    /// <summary>Null begins where the records begin.</summary>
    public required ReviewPeriod? From { get; init; }

    /// <summary>Null ends where the records end.</summary>
    public required ReviewPeriod? To { get; init; }

    public required ReportingCalendar Calendar { get; init; }

    /// <summary>The highest level that may appear.</summary>
    public required Secrecy Ceiling { get; init; }

    /// <summary>What the files are, for the period that is found.</summary>
    public required Func<ReviewPeriod, ReviewOrder> Document { get; init; }
}
