using System.Globalization;

namespace QuarterlyReports.Core.Calendar;

/// <summary>
/// One quarter of a year: the unit every review is about. The default value is 0001-Q1, so no Quarter is invalid.
/// </summary>
public readonly record struct Quarter : IComparable<Quarter>
{
    // Quarters since 0001-Q1. One integer keeps comparison and "four quarters ago" trivial.
    private readonly int _index;

    public Quarter(int year, int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 4);
        _index = (year - 1) * 4 + number - 1;
    }

    public int Year => _index / 4 + 1;

    /// <summary>1 to 4.</summary>
    public int Number => _index % 4 + 1;

    public Quarter Plus(int quarters)
    {
        var index = _index + quarters;
        ArgumentOutOfRangeException.ThrowIfNegative(index, nameof(quarters));
        return new(index / 4 + 1, index % 4 + 1);
    }

    /// <summary>How many quarters later this one is than <paramref name="earlier"/>; negative when it is earlier.</summary>
    public int Since(Quarter earlier) => _index - earlier._index;

    public int CompareTo(Quarter other) => _index.CompareTo(other._index);

    /// <summary>The quarter of the calendar year that holds the day, whatever the reporting calendar.</summary>
    public static Quarter Of(DateOnly day) => new(day.Year, (day.Month - 1) / 3 + 1);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-Q{Number}");

    public static bool operator <(Quarter left, Quarter right) => left.CompareTo(right) < 0;

    public static bool operator >(Quarter left, Quarter right) => left.CompareTo(right) > 0;

    public static bool operator <=(Quarter left, Quarter right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Quarter left, Quarter right) => left.CompareTo(right) >= 0;
}
