namespace QuarterlyReports.Core.Records;

/// <summary>A subject that runs across regions: defense industry, training, peacekeeping and so on.</summary>
public sealed record Theme(string Code, Bilingual Name, int DisplayOrder);
