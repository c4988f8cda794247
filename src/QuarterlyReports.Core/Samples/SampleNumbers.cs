using System.Globalization;

namespace QuarterlyReports.Core.Samples;

/// <summary>Hands out references as the reporting units would: unique, with the year and the unit in them.</summary>
internal sealed class SampleNumbers
{
    private int _record;
    private int _trip;
    private readonly Dictionary<(string Unit, int Year), int> _reports = [];

    public string Record(string unit, int year) =>
        string.Create(CultureInfo.InvariantCulture, $"{unit}-{year}-{++_record:000000}");

    /// <summary>What a record was taken from: the unit's next report, numbered from 1 in each year.</summary>
    public string Report(string unit, int year)
    {
        var number = _reports.GetValueOrDefault((unit, year)) + 1;
        _reports[(unit, year)] = number;
        return string.Create(CultureInfo.InvariantCulture, $"Made up: {number:00}/BC-{unit}");
    }

    public string Trip(int year) =>
        string.Create(CultureInfo.InvariantCulture, $"T-{year}-{++_trip:000000}");
}
