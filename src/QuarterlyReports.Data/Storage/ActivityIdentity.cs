using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Data.Storage;

/// <summary>
/// Says which stored activity an incoming one is. With an id of its own: the one with that id in that unit; else the one whose
/// printed reference it is; else the one with that id in another unit and the same title, or the same start and partners; else
/// one of the same content that came without an id, which then takes this one. Without an id: the one of the same content, as it
/// is or as it once was.
/// </summary>
internal sealed class ActivityIdentity(ImportWrites writes, ActivityReader reader)
{
    // Records a unit calls by this id: the one whose reference it became, and those of units that came later.
    private const string ByOwnId = """
        SELECT number, unit
        FROM activity
        WHERE reference = ?1 AND own_id = ?1
        UNION ALL
        SELECT number, unit
        FROM activity
        WHERE own_id = ?1 AND own_id <> reference
        ORDER BY number
        """;

    // The record people call by this reference.
    private const string ByReference = """
        SELECT number, own_id
        FROM activity
        WHERE reference = ?
        """;

    // Records with this content, today or before they were corrected.
    private const string ByFingerprint = """
        SELECT number, own_id
        FROM activity
        WHERE fingerprint = ?
        UNION
        SELECT activity.number, activity.own_id
        FROM former_fingerprint
        JOIN activity ON activity.number = former_fingerprint.activity
        WHERE former_fingerprint.fingerprint = ?
        ORDER BY 1
        """;

    private readonly Statement _byOwnId = writes.Reading(ByOwnId);
    private readonly Statement _byReference = writes.Reading(ByReference);
    private readonly Statement _byFingerprint = writes.Reading(ByFingerprint);

    public ActivityMatch? Find(Incoming<Activity> incoming, long fingerprint) => incoming.HasOwnId
        ? FindGivenId(incoming.Record, fingerprint)
        : FindSameContent(incoming.Record, fingerprint);

    /// <summary>The reference that a text in a return means: the unit's own id if there is one, else the text itself.</summary>
    public string ReferenceMeant(string? unit, string text)
    {
        foreach (var (number, itsUnit) in WithOwnId(text))
        {
            if (itsUnit == unit) return reader.Read(number).Activity.Id;
        }

        return text;
    }

    public bool IsTaken(string reference) => _byReference.Add(reference).Single() is not null;

    private ActivityMatch? FindGivenId(Activity record, long fingerprint)
    {
        var sameId = WithOwnId(record.Id);
        foreach (var (number, unit) in sameId)
        {
            if (unit == record.Unit) return new(number, AdoptsId: false);
        }

        if (WithReference(record) is { } named) return new(named, AdoptsId: false);
        foreach (var (number, _) in sameId)
        {
            if (IsSameEvent(reader.Read(number).Activity, record)) return new(number, AdoptsId: false);
        }

        return WithContent(fingerprint, mayHaveOwnId: false) is { } adopting ? new(adopting, AdoptsId: true) : null;
    }

    // A content id names the content a record came with, even when the record was corrected since.
    private ActivityMatch? FindSameContent(Activity record, long fingerprint)
    {
        if (WithContent(fingerprint, mayHaveOwnId: true) is { } same) return new(same, AdoptsId: false);
        var named = _byReference.Add(record.Id).Next() && _byReference.TextAt(1) is null ? _byReference.NumberAt(0) : null;
        _byReference.Clear();
        return named is { } number ? new(number, AdoptsId: false) : null;
    }

    // An exported id is a reference: made from content, made unique with the unit's code, or given back without a unit.
    private long? WithReference(Activity record)
    {
        var isThisOne = _byReference.Add(record.Id).Next()
            && (record.Unit is null || _byReference.TextAt(1) is not { } ownId || ownId != record.Id);
        var number = isThisOne ? _byReference.NumberAt(0) : null;
        _byReference.Clear();
        return number;
    }

    private long? WithContent(long fingerprint, bool mayHaveOwnId)
    {
        long? found = null;
        _byFingerprint.Add(fingerprint).Add(fingerprint);
        while (found is null && _byFingerprint.Next())
        {
            if (mayHaveOwnId || _byFingerprint.TextAt(1) is null) found = _byFingerprint.NumberAt(0);
        }

        _byFingerprint.Clear();
        return found;
    }

    private List<(long Number, string? Unit)> WithOwnId(string ownId)
    {
        var found = new List<(long, string?)>();
        _byOwnId.Add(ownId);
        while (_byOwnId.Next())
        {
            if (_byOwnId.NumberAt(0) is { } number) found.Add((number, _byOwnId.TextAt(1)));
        }

        return found;
    }

    private static bool IsSameEvent(Activity stored, Activity record) =>
        IsSameText(stored.Title.English, record.Title.English)
        || IsSameText(stored.Title.Vietnamese, record.Title.Vietnamese)
        || (stored.Start == record.Start && PartnersOf(stored).SetEquals(PartnersOf(record)));

    private static bool IsSameText(string? one, string? other) =>
        one is not null && other is not null && string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);

    private static HashSet<string> PartnersOf(Activity activity) => [.. activity.Partners.Select(partner => partner.Code)];
}
