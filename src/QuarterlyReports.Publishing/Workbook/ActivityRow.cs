using System.Globalization;
using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates.Wording;

namespace QuarterlyReports.Publishing.Workbook;

/// <summary>An activity in readers' words, as its row and the lists of the notes print it.</summary>
internal static class ActivityRow
{
    private const string Between = "; ";

    /// <summary>A real date where the day is known, else 03/2018 or 2018.</summary>
    public static (DateOnly? Day, string? Text) DayOrText(PartialDate? date) => date switch
    {
        null => (null, null),
        { Precision: DatePrecision.Day } day => (day.First, null),
        { Precision: DatePrecision.Month } month => (null, month.First.ToString("MM'/'yyyy", CultureInfo.InvariantCulture)),
        { } year => (null, year.First.ToString("yyyy", CultureInfo.InvariantCulture)),
    };

    public static string Title(WorkbookDraft draft, Activity activity)
    {
        if (activity.Title.IsEmpty) return draft.Phrases.Words["title.untitled"];
        return InLanguage(draft, activity.Title);
    }

    /// <summary>Blank only where no outcome is recorded at all.</summary>
    public static string Outcome(WorkbookDraft draft, Activity activity)
    {
        if (activity.Outcome.IsEmpty) return "";
        var text = InLanguage(draft, activity.Outcome);
        return text.Length > 0 ? text : draft.Phrases.Words["basis.not_kept"];
    }

    public static string Partners(WorkbookDraft draft, Activity activity) =>
        string.Join(Between, draft.InPartnerOrder(activity.Partners, link => link.Code).Select(link => link.Role is { } role
            ? $"{draft.Phrases.Names.Partner(link.Code)} ({Typography.OneLine(draft.Words.RoleName(role))})"
            : draft.Phrases.Names.Partner(link.Code)));

    public static string Regions(WorkbookDraft draft, CountedActivity counted) =>
        string.Join(Between, counted.Regions.Select(code => draft.Labels.Of(draft.Labels.Regions, code)));

    /// <summary>Each with its tie; one that the record leaves open is the tie counting rule 10 gives it.</summary>
    public static string Mechanisms(WorkbookDraft draft, CountedActivity counted) =>
        string.Join(Between, counted.Activity.Mechanisms.Select(link =>
            $"{draft.Phrases.Names.Mechanism(link.Code)} ({draft.Words.Tie(TieOf(link, counted))})"));

    public static string Place(WorkbookDraft draft, Activity activity)
    {
        var country = activity.Country is { } code ? draft.Phrases.Names.Partner(code) : "";
        var place = draft.Phrases.Names.Place(activity.Place ?? "");
        return place.Length == 0 || country.Length == 0
            ? place + country
            : draft.Phrases.Words.Fill("place.in_country", ("place", place), ("country", country));
    }

    /// <summary>Under the name it bore on the counting day.</summary>
    public static string LeadUnit(WorkbookDraft draft, CountedActivity counted) => counted.Activity.LeadUnit is { } unit
        ? Typography.OneLine(draft.Phrases.Names.Agency(unit, counted.CountingDate.First))
        : "";

    /// <summary>The agencies that led or coordinated it, under the names of the counting day.</summary>
    public static string Agencies(WorkbookDraft draft, CountedActivity counted) => string.Join(
        Between, counted.Agencies.Select(agency => Typography.OneLine(draft.Phrases.Names.Agency(agency))));

    /// <summary>The item of the programme that it fulfils, the words for none, or nothing where no programme is kept.</summary>
    public static string Programme(WorkbookDraft draft, CountedActivity counted)
    {
        if (draft.OutsideProgramme.Contains(counted.Activity.Id)) return draft.Phrases.Words["col.plan.outside"];
        return counted.Activity.Programme ?? "";
    }

    private static MechanismTie TieOf(MechanismLink link, CountedActivity counted) =>
        link.Tie ?? (counted.Countries.Count == 1 ? MechanismTie.Sideline : MechanismTie.Meeting);

    /// <inheritdoc cref="InLanguage(WorkbookDraft, Bilingual)"/>
    public static string InLanguage(WorkbookDraft draft, string? text) =>
        InLanguage(draft, draft.Phrases.Names.InOneLanguage(text));

    /// <summary>The project by its id, its name marked where it is of the other language.</summary>
    public static string Project(WorkbookDraft draft, string id) =>
        draft.Phrases.Names.NameOf(id) is { } name ? InLanguage(draft, name) : Typography.OneLine(id);

    /// <summary>A text that has no twin in this language is printed in the other one, and says so.</summary>
    public static string InLanguage(WorkbookDraft draft, Bilingual text)
    {
        var line = Typography.OneLine(text.In(draft.Phrases.Language));
        if (!text.IsBorrowedIn(draft.Phrases.Language)) return line;
        var from = draft.Phrases.Language == Language.English ? Language.Vietnamese : Language.English;
        return draft.Phrases.Words.Fill($"title.borrowed.{from}", ("title", line));
    }
}
