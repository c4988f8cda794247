using System.Text.RegularExpressions;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Publishing.Templates.Wording;

/// <summary>Names of the reference lists, and lists of names, in one language.</summary>
public sealed partial class NameWords(Words words, ReferenceLists references, RegisterContents registers)
{
    private readonly Dictionary<string, Bilingual> _projects =
        registers.Of<Project>().ToDictionary(project => project.Id, project => project.Name, StringComparer.Ordinal);

    private readonly Dictionary<string, Bilingual> _deployments = registers.Of<Deployment>()
        .ToDictionary(deployment => deployment.Id, deployment => deployment.UnitName, StringComparer.Ordinal);

    private readonly HashSet<string> _withArticle =
        [.. words["names.with_article"].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private readonly UnitNames _units = new(words);

    public Language Language => words.Language;

    /// <summary>As a table or list prints it; a code that is in no list stays a code.</summary>
    public string Partner(string code) => references.TryPartner(code, out var partner) ? In(partner.Name) : code;

    /// <summary>As a sentence needs it: "the United States", "Laos".</summary>
    public string PartnerInProse(string code) =>
        _withArticle.Contains(code) ? words.Fill("names.article", ("name", Partner(code))) : Partner(code);

    public string Mechanism(string code) => references.TryMechanism(code, out var mechanism) ? In(mechanism.Name) : code;

    public string Form(string code) => references.TryForm(code, out var form) ? In(form.Name) : code;

    public string Region(string code) => In(references.Regions.FirstOrDefault(region => region.Code == code)?.Name) ?? code;

    public string Level(string code) => In(references.Levels.FirstOrDefault(level => level.Code == code)?.Name) ?? code;

    public string Theme(string code) => In(references.Themes.FirstOrDefault(theme => theme.Code == code)?.Name) ?? code;

    public string Group(string code) => In(references.Groups.FirstOrDefault(group => group.Code == code)?.Name) ?? code;

    /// <summary>
    /// As recorded, but for places of the phrase file: records name them as English does, a Vietnamese text by its own names.
    /// </summary>
    public string Place(string recorded) => string.Concat(PlacePart().Split(Typography.OneLine(recorded))
        .Select(part => words.Has("city." + part) ? words["city." + part] : part));

    /// <summary>
    /// As recorded, but for posts, outlets and remarks of the phrase file: a record keeps them in one language for both editions.
    /// </summary>
    public string Term(string recorded) => string.Concat(TermPart().Split(Typography.OneLine(recorded))
        .Select(part => words.Has("term." + part) ? words["term." + part] : part));

    /// <summary>A whole text that the phrase file knows, such as a reason; null when it does not.</summary>
    public string? KnownText(string recorded)
    {
        var key = "term." + Typography.OneLine(recorded).TrimEnd('.');
        return words.Has(key) ? words[key] : null;
    }

    /// <summary>
    /// A text recorded in one language or the other, without a word about which; what the phrase file knows belongs to both.
    /// </summary>
    public Bilingual InOneLanguage(string? text) => text is null ? default
        : KnownText(text) is { } known ? new(known, known)
        : WrittenLanguage.Of(text) == Language.English ? new(text, null)
        : new(null, text);

    /// <summary>The project by its id; an id that no record has stays one.</summary>
    public string Project(string id) => NameOf(id) is { } name ? In(name) : id;

    /// <summary>The project's name in both languages; null when no record has one.</summary>
    public Bilingual? NameOf(string project) => _projects.TryGetValue(project, out var name) && !name.IsEmpty ? name : null;

    /// <summary>The unit or post of a deployment by its id; an id that no record has stays one.</summary>
    public string Deployment(string id) => _deployments.TryGetValue(id, out var name) && !name.IsEmpty ? In(name) : id;

    /// <summary>The mission by its short name, or the words for all of them.</summary>
    public string Mission(string code) => code == FigureKeys.AllMissions ? words["mission.total"] : Typography.OneLine(code);

    /// <summary>The agency by its code, a unit named by a rule, else the text as reported.</summary>
    public string Agency(string codeOrName) => KnownAgency(codeOrName) ?? codeOrName;

    /// <summary>The agency by its code, or a unit named by a rule; null for any other text.</summary>
    public string? KnownAgency(string codeOrName) =>
        In(references.Agencies.FirstOrDefault(agency => agency.Code == codeOrName)?.Name) ?? _units.Of(codeOrName);

    /// <summary>The agency under the name it bore on the day, a unit named by a rule, else the text as reported.</summary>
    public string Agency(string codeOrName, DateOnly day) =>
        In(references.AgencyOn(codeOrName, day)?.Name) ?? _units.Of(codeOrName) ?? codeOrName;

    /// <summary>"Laos, Cambodia and China"; "Lào, Campuchia và Trung Quốc".</summary>
    public string List(IReadOnlyList<string> items) => Joined("list.last", items);

    /// <summary>For a sentence that denies something of each: "no activity with Laos or Cambodia".</summary>
    public string Alternatives(IReadOnlyList<string> items) => Joined("list.last.none", items);

    private string Joined(string last, IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => words.Fill(last, ("first", string.Join(", ", items.SkipLast(1))), ("last", items[^1])),
    };

    // "Nha Trang, Khanh Hoa", "Da Nang (Tien Sa)": names between signs, which are kept.
    [GeneratedRegex(@"(\s*[;,()]\s*)")]
    private static partial Regex PlacePart();

    // "Ngo Xuan Lich; Minister of National Defense", "Made up for illustration: FRD": terms between signs, which are kept.
    [GeneratedRegex(@"([;:]\s*)")]
    private static partial Regex TermPart();

    private string In(Bilingual name) => Typography.OneLine(name.In(Language));

    private string? In(Bilingual? name) => name is { } known ? In(known) : null;
}
