namespace QuarterlyReports.Data.Storage;

/// <summary>What became of one incoming record.</summary>
public enum SaveOutcome
{
    Added,

    /// <summary>A record already there got new values; the history names each field.</summary>
    Changed,

    /// <summary>It came without an id of its own and is already there, which was left as it is.</summary>
    Matched,

    /// <summary>It is already there with the same values.</summary>
    Unchanged,

    /// <summary>It cannot be kept as it is; the reason says why.</summary>
    Refused,
}
