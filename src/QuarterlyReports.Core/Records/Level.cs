namespace QuarterlyReports.Core.Records;

/// <summary>The level of who led, from State leaders down to experts.</summary>
public sealed record Level(string Code, Bilingual Name, int DisplayOrder);
