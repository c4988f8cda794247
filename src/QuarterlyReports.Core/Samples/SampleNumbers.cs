using System.Globalization;

namespace QuarterlyReports.Core.Samples;

/// <summary>Hands out references as the reporting units would: unique, with the year and the unit in them.</summary>
internal sealed class SampleNumbers
{
    private int _record;
    private int _trip;

    public string Record(string unit, int year) =>
        string.Create(CultureInfo.InvariantCulture, $"{unit}-{year}-{++_record:000000}");

    public string Trip(int year) =>
        string.Create(CultureInfo.InvariantCulture, $"T-{year}-{++_trip:000000}");
}
