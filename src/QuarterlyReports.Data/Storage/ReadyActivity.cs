using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Data.Storage;

/// <summary>
/// An incoming activity with all that can be found out about it without the database. A large import makes these on a thread of
/// their own, while the records before them are being saved.
/// </summary>
public readonly record struct ReadyActivity
{
    private ReadyActivity(Incoming<Activity> incoming)
    {
        Incoming = incoming;
        Refusal = ActivityLists.RefusalOf(incoming.Record);
        Fingerprint = ActivityFingerprint.Of(incoming.Record);
        IdHash = HashOf(incoming.Record.Id);
    }

    /// <summary>With lists that repeat nothing.</summary>
    internal Incoming<Activity> Incoming { get; }

    /// <summary>Why it cannot be kept, whatever the database holds; null as a rule.</summary>
    internal Bilingual? Refusal { get; }

    internal long Fingerprint { get; }

    /// <summary>Stands for the id where many are remembered: two ids with the same hash only cost a look-up.</summary>
    internal long IdHash { get; }

    public static ReadyActivity Of(Incoming<Activity> incoming)
    {
        var record = ActivityLists.WithoutRepetitions(incoming.Record);
        return new(ReferenceEquals(record, incoming.Record) ? incoming : incoming with { Record = record });
    }

    // FNV-1a over UTF-16, 64 bits.
    private static long HashOf(string id)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in id) hash = (hash ^ letter) * 1099511628211UL;
        return unchecked((long)hash);
    }
}
