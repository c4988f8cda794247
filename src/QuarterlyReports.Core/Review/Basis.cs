namespace QuarterlyReports.Core.Review;

/// <summary>What a figure rests on, so that zero and missing never look the same (counting rule 15).</summary>
public enum Basis
{
    /// <summary>Records of the kind exist for the period: 0 is printed as 0.</summary>
    Recorded,

    /// <summary>A return was expected and none came: its words are printed, never a number.</summary>
    NoReturn,

    /// <summary>The database holds nothing of the kind for that time: a dash is printed and no change is computed.</summary>
    NotKept,
}
