namespace QuarterlyReports.Core.Calendar;

/// <summary>What a review covers (counting rule 1).</summary>
public enum PeriodKind
{
    Quarter,
    HalfYear,
    NineMonths,
    Year,

    /// <summary>A free range of days.</summary>
    Days,
}
