namespace QuarterlyReports.Publishing.Releases;

/// <summary>One file of a release pack.</summary>
/// <param name="Name">Without a folder.</param>
/// <param name="Sha256">64 lower-case hexadecimal digits.</param>
/// <param name="Pages">Null for formats without pages.</param>
/// <param name="Sheets">Null for formats without sheets.</param>
public sealed record ReleasedFile(string Name, long Bytes, string Sha256, int? Pages = null, int? Sheets = null);
