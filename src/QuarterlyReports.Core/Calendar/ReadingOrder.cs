namespace QuarterlyReports.Core.Calendar;

/// <summary>
/// The order in which a reader looks for dates: what is known to the month stands after the days of that month, what is known to
/// the year at the year's end. Counting goes by <see cref="PartialDate.CompareTo"/> instead.
/// </summary>
public sealed class ReadingOrder : IComparer<PartialDate>
{
    private ReadingOrder()
    {
    }

    public static ReadingOrder Instance { get; } = new();

    /// <summary>By last day; of two with the same last day the more exact one comes first.</summary>
    public int Compare(PartialDate x, PartialDate y)
    {
        var byDay = x.Last.CompareTo(y.Last);
        return byDay != 0 ? byDay : x.Precision.CompareTo(y.Precision);
    }
}
