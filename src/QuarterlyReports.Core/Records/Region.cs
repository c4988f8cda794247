namespace QuarterlyReports.Core.Records;

/// <summary>One of the exclusive reporting regions of the bilateral tables (counting rule 11).</summary>
public sealed record Region(string Code, Bilingual Name, int DisplayOrder);
