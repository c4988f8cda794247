namespace QuarterlyReports.App.Runs.Files;

/// <summary>A finished file.</summary>
/// <param name="Path">Full path of its final name.</param>
/// <param name="Sha256">64 lower-case hexadecimal digits.</param>
public sealed record MadeFile(string Path, long Bytes, string Sha256);
