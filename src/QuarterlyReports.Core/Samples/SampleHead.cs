namespace QuarterlyReports.Core.Samples;

/// <summary>Who leads: a post, never a name of a living person.</summary>
/// <param name="Level">Its code in the reference list of levels.</param>
/// <param name="Post">As a sentence begins with it; of a guest, with the partner's name.</param>
/// <param name="Unit">Code of the agency that reports; null when the form of activity decides.</param>
internal sealed record SampleHead(string Level, Phrase Post, string? Unit, int Weight);
