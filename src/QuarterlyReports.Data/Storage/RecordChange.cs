using System.Globalization;

namespace QuarterlyReports.Data.Storage;

/// <summary>One field of one record, before and after; null is not recorded.</summary>
/// <param name="Kind">The table, such as activity.</param>
/// <param name="Record">The number of an activity or directive, or the key of a reference list's line.</param>
public readonly record struct RecordChange(string Kind, string Record, string Field, string? Old, string? New)
{
    public static string KeyOf(long number) => number.ToString(CultureInfo.InvariantCulture);
}
