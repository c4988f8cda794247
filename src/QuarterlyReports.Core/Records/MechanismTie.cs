namespace QuarterlyReports.Core.Records;

/// <summary>How an activity belongs to a mechanism (counting rule 10).</summary>
public enum MechanismTie
{
    /// <summary>The mechanism's event itself.</summary>
    Meeting,

    /// <summary>The mechanism's work, or taking part in it.</summary>
    Programme,

    /// <summary>A bilateral activity on the mechanism's margins.</summary>
    Sideline,

    /// <summary>A bilateral activity on the mechanism's subject.</summary>
    Theme,
}
