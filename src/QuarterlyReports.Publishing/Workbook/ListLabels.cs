using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates.Wording;

namespace QuarterlyReports.Publishing.Workbook;

/// <summary>
/// The name of every entry of the reference lists, distinct within its list and never empty: formulas find entries by name, and
/// Excel takes names that differ in case only for the same.
/// </summary>
internal sealed class ListLabels
{
    private readonly string _notListed;

    public ListLabels(ReferenceLists references, Phrasebook phrases, string notListed)
    {
        var names = phrases.Names;
        _notListed = notListed;
        var (noRegion, noLevel) = (FigureKeys.Region(FigureKeys.NoCode), FigureKeys.Level(FigureKeys.NoCode));
        Regions = Distinct(references.Regions.Select(region => region.Code), names.Region, phrases.Figures.Name(noRegion));
        Levels = Distinct(references.Levels.Select(level => level.Code), names.Level, phrases.Figures.Name(noLevel));
        Partners = Distinct(references.Partners.Select(partner => partner.Code), names.Partner);
        Groups = Distinct(references.Groups.Select(group => group.Code), names.Group);
        Mechanisms = Distinct(references.Mechanisms.Select(mechanism => mechanism.Code), names.Mechanism);
        Forms = Distinct(references.Forms.Select(form => form.Code), names.Form);
        Agencies = Distinct(references.Agencies.Select(agency => agency.Code), names.Agency);
        Themes = Distinct(references.Themes.Select(theme => theme.Code), names.Theme);
    }

    /// <summary>By code, in the configured order; those without a region last.</summary>
    public IReadOnlyDictionary<string, string> Regions { get; }

    /// <summary>By code, in the configured order; those without a level last.</summary>
    public IReadOnlyDictionary<string, string> Levels { get; }

    public IReadOnlyDictionary<string, string> Partners { get; }

    public IReadOnlyDictionary<string, string> Groups { get; }

    public IReadOnlyDictionary<string, string> Mechanisms { get; }

    public IReadOnlyDictionary<string, string> Forms { get; }

    public IReadOnlyDictionary<string, string> Themes { get; }

    public IReadOnlyDictionary<string, string> Agencies { get; }

    /// <summary>A code that no list has is shown as it is, and marked.</summary>
    public string Of(IReadOnlyDictionary<string, string> labels, string code) =>
        labels.GetValueOrDefault(code) ?? $"{code} {_notListed}";

    public string LevelOf(string? code) =>
        code is not null && Levels.TryGetValue(code, out var label) ? label : Levels[FigureKeys.NoCode];

    private static OrderedDictionary<string, string> Distinct(
        IEnumerable<string> codes, Func<string, string> name, string? none = null)
    {
        var labels = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var code in codes) labels.TryAdd(code, Free(name(code), code, taken));
        if (none is not null) labels.TryAdd(FigureKeys.NoCode, Free(none, FigureKeys.NoCode, taken));
        return labels;
    }

    private static string Free(string name, string code, HashSet<string> taken)
    {
        var label = name.Length > 0 ? name : code;
        while (!taken.Add(label)) label = $"{label} ({code})";
        return label;
    }
}
