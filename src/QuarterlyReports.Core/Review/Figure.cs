namespace QuarterlyReports.Core.Review;

/// <summary>
/// One number of the review, with what it rests on. Every format and language prints this same object (counting rule 24).
/// </summary>
/// <param name="Value">Null when nothing is recorded: another basis, or no number in any of the records (people of
/// delegations).</param>
/// <param name="Records">Ids of the records behind it, in order of counting day, then id; each once.</param>
public sealed record Figure(FigureKey Key, decimal? Value, FigureUnit Unit, Basis Basis, IReadOnlyList<string> Records)
{
    /// <summary>What the records are: activities, or the name of a register.</summary>
    public string Kind { get; init; } = Activities;

    /// <summary>
    /// Of a compared period whose issued review printed another number: the same figure counted from the records of today. Null
    /// where both agree (counting rule 18).
    /// </summary>
    public Figure? Recount { get; init; }

    public const string Activities = "activities";
}
