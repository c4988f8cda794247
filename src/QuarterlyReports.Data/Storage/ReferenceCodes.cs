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
    public string? RefusalOf(Activity activity) =>
        Unknown("form", _forms, activity.Form)
        ?? Unknown("level", _levels, activity.Level)
        ?? Unknown("level", _levels, activity.CounterpartLevel)
        ?? activity.Partners.Select(link => Unknown("partner", _partners, link.Code)).FirstOrDefault(reason => reason is not null)
        ?? activity.Mechanisms.Select(link => Unknown("mechanism", _mechanisms, link.Code)).FirstOrDefault(reason => reason is not null)
        ?? activity.Themes.Select(theme => Unknown("theme", _themes, theme)).FirstOrDefault(reason => reason is not null);

    private static string? Unknown(string list, HashSet<string> known, string? code) =>
        code is null || known.Contains(code) ? null : $"'{code}' is not a {list} of the reference lists.";

    private HashSet<string> CodesIn(string list)
    {
        using var query = new Statement(_writes.Connection, $"SELECT code FROM {list}");
        var codes = new HashSet<string>(StringComparer.Ordinal);
        while (query.Next()) codes.Add(query.TextAt(0) ?? "");
        return codes;
    }
}
