using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates.Wording;

namespace QuarterlyReports.Publishing.Templates.Content;

/// <summary>
/// What a record says in the document's language. Texts of the other language are marked, for readers and for screen readers.
/// </summary>
internal sealed class RecordWords(Phrasebook book, ReferenceLists references)
{
    private readonly Dictionary<string, int> _ranks =
        references.Partners.Index().ToDictionary(partner => partner.Item.Code, partner => partner.Index, StringComparer.Ordinal);

    /// <summary>Where links to the record lead.</summary>
    public static string AnchorOf(Activity activity) => AnchorOf(activity.Id);

    /// <summary>Where links to an entry of a register lead: ids are unique within their kind only.</summary>
    public static string AnchorOf(Register register, string entry) => AnchorOf(register.Name, entry);

    /// <param name="kind">As of <see cref="Figure.Kind"/>.</param>
    public static string AnchorOf(string kind, string record) =>
        kind == Figure.Activities ? AnchorOf(record) : $"entry-{kind}-{record}";

    public string Title(Activity activity) => activity.Title.IsEmpty ? book.Words["title.untitled"] : Text(activity.Title);

    /// <summary>
    /// The text in the document's language, else the other one's with its mark; empty when nothing is recorded.
    /// </summary>
    public string Text(Bilingual text) => InItsLanguage(Typography.OneLine(text.In(book.Language)), text);

    /// <inheritdoc cref="Text(Bilingual)"/>
    /// <param name="text">Recorded in one language or the other, without a word about which; null when nothing is.</param>
    public string Text(string? text) => Text(book.Names.InOneLanguage(text));

    /// <summary>
    /// Who signed, approved or closed: a post that is known in the document's language by its name there, another one with the
    /// mark of the language that it is written in. Names belong to both.
    /// </summary>
    public string Person(string? who)
    {
        var known = book.Names.Term(who ?? "");
        return who is null || WrittenLanguage.IsNames(who) || known != Typography.OneLine(who) ? known : Text(who);
    }

    /// <summary>The text as part of a longer sentence: without a full stop of its own.</summary>
    public string Clause(Bilingual text) => InItsLanguage(Typography.OneLine(text.In(book.Language)).TrimEnd('.'), text);

    /// <inheritdoc cref="Clause(Bilingual)"/>
    public string Clause(string? text) => Clause(book.Names.InOneLanguage(text));

    /// <summary>The text as a sentence that others follow: it ends with a full stop.</summary>
    public string Sentence(Bilingual text)
    {
        var line = Typography.OneLine(text.In(book.Language));
        return InItsLanguage(line.Length == 0 || ".!?…".Contains(line[^1], StringComparison.Ordinal) ? line : line + ".", text);
    }

    /// <inheritdoc cref="Sentence(Bilingual)"/>
    public string Sentence(string? text) => Sentence(book.Names.InOneLanguage(text));

    private string InItsLanguage(string line, Bilingual text)
    {
        if (!text.IsBorrowedIn(book.Language)) return line;
        var other = book.Language == Language.English ? Language.Vietnamese : Language.English;
        return book.Words.Fill($"title.borrowed.{other}", ("title", Marks.Borrowed(line)));
    }

    /// <summary>The title, leading to the record's row in the annex.</summary>
    public string LinkedTitle(Activity activity) => Marks.Link(AnchorOf(activity), Title(activity));

    /// <summary>The project by its id, with the mark of a name recorded in the other language.</summary>
    public string Project(string id) => book.Names.NameOf(id) is { } name ? Text(name) : Typography.OneLine(id);

    /// <summary>When it took place, for lists and tables.</summary>
    public string Date(Activity activity) => book.Dates.InTable(activity.Start, activity.End);

    /// <summary>Place and country as far as they are recorded: "Jakarta, Indonesia", "Hanoi", "Vietnam", or empty.</summary>
    public string Place(Activity activity)
    {
        var place = book.Names.Place(activity.Place ?? "");
        if (activity.Country is not { } code) return place;
        var country = book.Names.Partner(code);
        if (place.Length == 0) return country;
        // "Singapore, Singapore" says nothing more.
        return code == Partner.HomeCode || place == country
            ? place
            : book.Words.Fill("place.in_country", ("place", place), ("country", country));
    }

    /// <summary>Place and country as far as the title does not name them: "visits Vietnam" needs no "(Vietnam)".</summary>
    public string PlaceBeyondTitle(Activity activity)
    {
        var title = Typography.OneLine(activity.Title.In(book.Language));
        var place = book.Names.Place(activity.Place ?? "");
        // A title keeps the name as its writer knows it: "Vientiane" where a list says "Viêng Chăn".
        if (Typography.HasName(title, place) || Typography.HasName(title, activity.Place ?? "")) return "";
        // That a call is paid at home goes without saying; where a meeting of many is held does not.
        var isAtHome = activity.Country == Partner.HomeCode
            && activity.Mechanisms.All(link => link.Tie is MechanismTie.Programme or MechanismTie.Theme);
        var isCountryNamed = isAtHome
            || (activity.Country is { } code && Typography.HasName(title, book.Names.Partner(code)));
        return isCountryNamed ? place : Place(activity);
    }

    public string Form(Activity activity) => book.Names.Form(activity.Form);

    public string Level(Activity activity) => activity.Level is { } level ? book.Names.Level(level) : "";

    /// <summary>The mechanisms of a multilateral activity; of every other one its partners, in their configured order.</summary>
    public string PartnerOrMechanism(CountedActivity counted) => counted.Mechanisms.Count > 0
        ? string.Join("; ", counted.Mechanisms.Select(book.Names.Mechanism))
        : PartnerOrMechanism(counted.Activity);

    /// <summary>For an activity that is not counted: its partners, else its mechanisms as recorded.</summary>
    public string PartnerOrMechanism(Activity activity) => PartnersOf(activity) is { Length: > 0 } partners
        ? partners
        : MechanismsOf(activity);

    /// <summary>Its mechanisms as recorded, whatever its tie to them.</summary>
    public string MechanismsOf(Activity activity) =>
        string.Join("; ", activity.Mechanisms.Select(link => book.Names.Mechanism(link.Code)));

    /// <summary>Its partners in their configured order, without observers; empty when none is recorded.</summary>
    public string PartnersOf(Activity activity) =>
        PartnerNames(activity.Partners.Where(partner => !partner.IsObserver).Select(partner => partner.Code));

    /// <summary>Partners by their codes, each once, in their configured order.</summary>
    public string PartnerNames(IEnumerable<string> codes) => string.Join(
        "; ",
        codes
            .Distinct(StringComparer.Ordinal)
            .OrderBy(RankOf)
            .ThenBy(code => code, StringComparer.Ordinal)
            .Select(book.Names.Partner));

    /// <summary>Records by their ids, the first ones named and the rest counted.</summary>
    public string Records(IReadOnlyList<string> ids, int most) =>
        Named(ids, most, id => Marks.Link(AnchorOf(id), Typography.OneLine(id)));

    /// <summary>Entries of a register by their ids, the first ones named and the rest counted.</summary>
    public string Entries(Register register, IReadOnlyList<string> ids, int most) =>
        Named(ids, most, id => Marks.Link(AnchorOf(register, id), Typography.OneLine(id)));

    private static string AnchorOf(string record) => "record-" + record;

    private string Named(IReadOnlyList<string> ids, int most, Func<string, string> name)
    {
        var named = string.Join(", ", ids.Take(most).Select(name));
        return ids.Count <= most
            ? named
            : book.Words.Fill("note.more_records", ("records", named), ("count", book.Numerals.InProse(ids.Count - most)));
    }

    private int RankOf(string partner) => _ranks.GetValueOrDefault(partner, int.MaxValue);
}
