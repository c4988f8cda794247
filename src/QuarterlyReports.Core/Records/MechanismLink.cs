namespace QuarterlyReports.Core.Records;

/// <summary>
/// A mechanism that an activity belongs to. Written as its code with an optional tie: <c>ADMM-Plus:sideline</c>.
/// </summary>
/// <param name="Code">A code of the reference list of mechanisms.</param>
/// <param name="Tie">Null when the record leaves it to counting rule 10.</param>
public sealed record MechanismLink(string Code, MechanismTie? Tie = null);
