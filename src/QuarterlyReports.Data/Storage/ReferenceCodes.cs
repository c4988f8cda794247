using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Data.Storage;

/// <summary>The codes that activities may name, kept in memory for the length of an import.</summary>
internal sealed class ReferenceCodes
{
    private readonly ImportWrites _writes;
    private HashSet<string> _forms = [];
    private HashSet<string> _levels = [];
    private HashSet<string> _partners = [];
    private HashSet<string> _mechanisms = [];
    private HashSet<string> _themes = [];

    public ReferenceCodes(ImportWrites writes)
    {
        _writes = writes;
        Reload();
    }

    public void Reload()
    {
        _forms = CodesIn("form");
        _levels = CodesIn("level");
        _partners = CodesIn("partner");
        _mechanisms = CodesIn("mechanism");
        _themes = CodesIn("theme");
    }

    /// <summary>Why the activity cannot be kept; null when every code it names is known.</summary>
    public Bilingual? RefusalOf(Activity activity) =>
        Unknown("form", _forms, activity.Form)
        ?? Unknown("level", _levels, activity.Level)
        ?? Unknown("level", _levels, activity.CounterpartLevel)
        ?? FirstUnknown("partner", _partners, activity.Partners, link => link.Code)
        ?? FirstUnknown("mechanism", _mechanisms, activity.Mechanisms, link => link.Code)
        ?? FirstUnknown("theme", _themes, activity.Themes, theme => theme);

    private static Bilingual? FirstUnknown<TLink>(
        string list, HashSet<string> known, IReadOnlyList<TLink> links, Func<TLink, string> code)
    {
        for (var at = 0; at < links.Count; at++)
        {
            if (Unknown(list, known, code(links[at])) is { } reason) return reason;
        }

        return null;
    }

    private static Bilingual? Unknown(string list, HashSet<string> known, string? code) =>
        code is null || known.Contains(code)
            ? null
            : new($"'{code}' is not a {list} of the reference lists.", $"'{code}' không có trong danh mục tham chiếu ({list}).");

    private HashSet<string> CodesIn(string list)
    {
        using var query = new Statement(_writes.Connection, $"SELECT code FROM {list}");
        var codes = new HashSet<string>(StringComparer.Ordinal);
        while (query.Next()) codes.Add(query.TextAt(0) ?? "");
        return codes;
    }
}
