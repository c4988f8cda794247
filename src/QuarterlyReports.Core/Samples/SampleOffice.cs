namespace QuarterlyReports.Core.Samples;

/// <summary>
/// What the clerks share while one activity after the other is written: the last number given, what was held already, and what
/// the activities leave behind in other registers.
/// </summary>
internal sealed class SampleOffice(SampleOptions options)
{
    public SampleOptions Options => options;

    public DateOnly LastDay { get; } = new(options.LastYear, 12, 31);

    public SampleNumbers Numbers { get; } = new();

    public SampleYearbook Yearbook { get; } = new();

    public SampleDiary Diary { get; } = new();

    public SampleAgreements Agreements { get; } = new(options);

    public SampleDirectives Directives { get; } = new(options);

    public SampleProgramme Programme { get; } = new(options);

    public SampleGroups Groups { get; } = new(options);
}
