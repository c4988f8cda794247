namespace QuarterlyReports.Core.Records;

/// <summary>A partner of an activity. Written as its code with an optional role: <c>AUS</c> or <c>AUS:observer</c>.</summary>
/// <param name="Code">A code of the reference list of partners.</param>
/// <param name="Role">Null for an ordinary partner.</param>
public sealed record PartnerLink(string Code, string? Role = null)
{
    public const string Observer = "observer";

    public bool IsObserver => Role == Observer;

    public override string ToString() => Role is null ? Code : $"{Code}:{Role}";
}
