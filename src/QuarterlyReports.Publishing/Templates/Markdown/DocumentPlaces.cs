using System.Diagnostics.CodeAnalysis;
using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Publishing.Templates.Markdown;

/// <summary>The places of one document that text can lead to, with the labels of those that are numbered.</summary>
internal sealed class DocumentPlaces
{
    private readonly HashSet<string> _targets = new(StringComparer.Ordinal);
    private readonly HashSet<string> _inText = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Label, string? Target)> _labels = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Targets => _targets;

    public IReadOnlyCollection<string> Labels => _labels.Keys;

    public void Add(string target) => _targets.Add(target);

    /// <summary>A place in running text, unless a row of a table is that place already.</summary>
    public void AddInText(string target)
    {
        if (_targets.Add(target)) _inText.Add(target);
    }

    /// <summary>Whether the text at hand becomes the place: only the first of several about the same record does.</summary>
    public bool TakeInText(string target) => _inText.Remove(target);

    /// <param name="kind">table, chart or annex.</param>
    /// <param name="label">Such as "Table 1".</param>
    /// <param name="target">Null when the label leads nowhere.</param>
    public void AddLabel(string kind, string name, string label, string? target)
    {
        _labels[$"{kind} {name}"] = (label, target);
        if (target is not null) _targets.Add(target);
    }

    public bool Has(string target) => _targets.Contains(target);

    /// <param name="kindAndName">As in <see cref="Marks.Reference"/>.</param>
    public bool TryReference(string kindAndName, Emphasis emphasis, [NotNullWhen(true)] out Inline? reference)
    {
        reference = null;
        if (!_labels.TryGetValue(kindAndName, out var place)) return false;
        var text = new Inline.Text(place.Label, emphasis);
        reference = place.Target is { } target ? new Inline.Link(target, [text]) : text;
        return true;
    }
}
