using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Core.Samples;

/// <summary>A subject of cooperation, as it stands within a sentence.</summary>
/// <param name="Theme">Its code in the reference list of themes.</param>
/// <param name="Agencies">Who usually sees to it, by code.</param>
internal sealed record SampleTopic(string Theme, Bilingual Name, params string[] Agencies);
