using QuarterlyReports.Core.Calendar;

namespace QuarterlyReports.Core.Records;

/// <summary>A partner's dated place in a region or group.</summary>
/// <param name="Set">Code of the region or group.</param>
/// <param name="Partner">Code of the partner.</param>
/// <param name="ValidFrom">Null when it has no known beginning; a month or year counts from its first day.</param>
/// <param name="ValidTo">Inclusive; null while it lasts; a month or year counts to its last day.</param>
/// <param name="Role">Such as "founding member"; null for regions.</param>
/// <param name="Certainty">"sourced" or "unconfirmed"; null for regions.</param>
/// <param name="Note">On what it rests.</param>
public sealed record Membership(
    string Set, string Partner, PartialDate? ValidFrom, PartialDate? ValidTo, string? Role = null, string? Certainty = null,
    string? Note = null)
{
    public bool HoldsOn(DateOnly day) =>
        (ValidFrom is not { } from || from.First <= day) && (ValidTo is not { } to || day <= to.Last);
}
