using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Data.Storage.Registers;

/// <summary>An entry with its number in the database and the id its unit calls it by; null when it came without one.</summary>
internal sealed record StoredEntry(long Number, string? OwnId, RegisterEntry Entry);
