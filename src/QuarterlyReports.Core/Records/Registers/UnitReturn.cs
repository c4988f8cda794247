namespace QuarterlyReports.Core.Records.Registers;

/// <summary>The return of one unit for one period: whether it came, and when.</summary>
public sealed record UnitReturn : RegisterEntry
{
    /// <summary>Code of the period it is for.</summary>
    public string Period { get; init; } = "";

    /// <summary>The kind of record it covers, such as activities; null when it covers them all.</summary>
    public string? Covers { get; init; }

    /// <summary>The day it was expected by.</summary>
    public DateOnly? ExpectedBy { get; init; }

    /// <summary>The day it came; null when it has not come.</summary>
    public DateOnly? ReceivedOn { get; init; }

    /// <summary>The unit says that there is nothing to report.</summary>
    public bool? Nil { get; init; }
}
