using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Data.Storage;

/// <summary>
/// What a first import has brought so far: enough to tell a record that cannot be among it. Numbers only, no texts.
/// </summary>
internal sealed class BroughtRecords
{
    private readonly HashedNumbers _ids = new();
    private readonly HashedNumbers _contentsWithoutId = new();

    // Only a record without an id asks for the contents of all others. Most files have none such, and to keep the numbers costs
    // a tenth of keeping them in a set.
    private List<long> _contents = [];
    private HashedNumbers? _contentSet;

    public int Count => _ids.Count;

    /// <summary>Whether the record cannot be one of those before it.</summary>
    public bool Add(ReadyActivity activity)
    {
        // With an id of its own a record can only be one of the same id, or one of the same content that came without.
        var isNewId = _ids.Add(activity.IdHash);
        if (!activity.Incoming.HasOwnId) return AddWithoutId(activity.Fingerprint) && isNewId;
        AddContent(activity.Fingerprint);
        return isNewId && !_contentsWithoutId.Contains(activity.Fingerprint);
    }

    private bool AddWithoutId(long content)
    {
        _contentSet ??= SetOfContents();
        _contentsWithoutId.Add(content);
        return _contentSet.Add(content);
    }

    private void AddContent(long content)
    {
        if (_contentSet is null) _contents.Add(content);
        else _contentSet.Add(content);
    }

    private HashedNumbers SetOfContents()
    {
        var set = new HashedNumbers();
        foreach (var content in _contents) set.Add(content);
        _contents = [];
        return set;
    }
}
