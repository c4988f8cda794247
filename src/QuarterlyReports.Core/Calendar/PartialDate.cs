using System.Globalization;

namespace QuarterlyReports.Core.Calendar;

/// <summary>
/// A date known to the day, to the month or only to the year (counting rule 3). Written 2018-03-05, 2018-03 or 2018.
/// The default value is the day 0001-01-01.
/// </summary>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private PartialDate(DateOnly first, DatePrecision precision)
    {
        First = first;
        Precision = precision;
    }

    /// <summary>The day itself, or the first day of the month or year.</summary>
    public DateOnly First { get; }

    public DatePrecision Precision { get; }

    /// <summary>The day itself, or the last day of the month or year.</summary>
    public DateOnly Last => Precision switch
    {
        DatePrecision.Day => First,
        DatePrecision.Month => new(First.Year, First.Month, DateTime.DaysInMonth(First.Year, First.Month)),
        _ => new(First.Year, 12, 31),
    };

    public static PartialDate OfDay(DateOnly day) => new(day, DatePrecision.Day);

    public static PartialDate OfMonth(int year, int month) => new(new(year, month, 1), DatePrecision.Month);

    public static PartialDate OfYear(int year) => new(new(year, 1, 1), DatePrecision.Year);

    /// <summary>Reads the storage form only: yyyy-MM-dd, yyyy-MM or yyyy. What people type is Intake's business.</summary>
    public static bool TryParse(string? text, out PartialDate date)
    {
        var (firstDay, precision) = text?.Length switch
        {
            7 => ($"{text}-01", DatePrecision.Month),
            4 => ($"{text}-01-01", DatePrecision.Year),
            _ => (text, DatePrecision.Day),
        };
        var parsed = IsoDay.TryParse(firstDay, out var first);
        date = parsed ? new(first, precision) : default;
        return parsed;
    }

    /// <exception cref="FormatException">The text is not yyyy-MM-dd, yyyy-MM or yyyy.</exception>
    public static PartialDate Parse(string text) =>
        TryParse(text, out var date)
            ? date
            : throw new FormatException($"'{text}' is not a date such as 2018-03-05, 2018-03 or 2018.");

    /// <summary>By first day; of two with the same first day the more exact one comes first.</summary>
    public int CompareTo(PartialDate other)
    {
        var byDay = First.CompareTo(other.First);
        return byDay != 0 ? byDay : Precision.CompareTo(other.Precision);
    }

    public override string ToString() => Precision switch
    {
        DatePrecision.Day => First.ToString("O", CultureInfo.InvariantCulture),
        DatePrecision.Month => First.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        _ => First.ToString("yyyy", CultureInfo.InvariantCulture),
    };

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;
}
