using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Data.Storage;

/// <summary>The database file, or what is to go into it, cannot be used; the sentence says what, where and what to do.</summary>
public sealed class StorageException(Bilingual reason, Exception? cause = null)
    : Exception(reason.In(Language.English), cause)
{
    /// <summary>The sentence in both languages; <see cref="Exception.Message"/> is the English one.</summary>
    public Bilingual Reason { get; } = reason;
}
