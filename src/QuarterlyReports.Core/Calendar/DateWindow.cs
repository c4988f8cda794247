namespace QuarterlyReports.Core.Calendar;

/// <summary>A half-open run of local days: <see cref="From"/> is inside, <see cref="Until"/> is the first day after it.</summary>
public readonly record struct DateWindow
{
    public DateWindow(DateOnly from, DateOnly until)
    {
        if (until <= from)
            throw new ArgumentException($"A window must hold at least one day; {from:O} to before {until:O} holds none.");
        From = from;
        Until = until;
    }

    public DateOnly From { get; }

    /// <summary>The first day after the window.</summary>
    public DateOnly Until { get; }

    /// <summary>The last day inside the window, as readers see it printed.</summary>
    public DateOnly Last => Until.AddDays(-1);

    public int Days => Until.DayNumber - From.DayNumber;

    public bool Contains(DateOnly day) => From <= day && day < Until;

    /// <summary>The months that lie inside as a whole.</summary>
    public IEnumerable<PartialDate> WholeMonths
    {
        get
        {
            var window = this;
            var first = new DateOnly(From.Year, From.Month, 1);
            return Enumerable.Range(0, ((Until.Year - From.Year) * 12) + Until.Month - From.Month + 1)
                .Select(first.AddMonths).Select(month => PartialDate.OfMonth(month.Year, month.Month))
                .Where(month => window.ContainsWhole(month));
        }
    }

    /// <summary>The years that lie inside as a whole.</summary>
    public IEnumerable<PartialDate> WholeYears
    {
        get
        {
            var window = this;
            return Enumerable.Range(From.Year, Until.Year - From.Year + 1).Select(PartialDate.OfYear)
                .Where(year => window.ContainsWhole(year));
        }
    }

    /// <summary>Whether the whole day, month or year lies inside (counting rule 3).</summary>
    public bool ContainsWhole(PartialDate date) => Contains(date.First) && Contains(date.Last);

    /// <summary>Whether at least one day of the range, both ends included, lies inside.</summary>
    public bool Overlaps(DateOnly first, DateOnly last) => first < Until && From <= last;
}
