using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Publishing.Templates.Content;

/// <summary>Mechanisms, peacekeeping, themes and levels: whatever runs across the regions.</summary>
internal sealed class SubjectFields(ReviewScope scope, ListedActivities activities, AdviceFields advice)
{
    private const string WarLegacyTheme = "war_legacy";
    private const string AseanFamily = "asean_led";
    private const string PeacekeepingTheme = "peacekeeping";

    /// <summary>
    /// Mechanisms with an activity of their own or on their margins, or with a note on the situation, in their order.
    /// </summary>
    public List<object> Mechanisms() => [.. scope.Review.References.Mechanisms
        .Where(mechanism => IsActive(mechanism) || advice.SituationOf(mechanism).Count > 0)
        .Select(Mechanism)];

    /// <summary>Mechanisms without an activity, on which there was one in a period compared; or empty.</summary>
    public string QuietMechanisms() => string.Join("; ", scope.Review.References.Mechanisms
        .Where(mechanism => !IsActive(mechanism) && HasBeenActive(FigureKeys.Mechanism(mechanism.Code)))
        .Select(mechanism => scope.Book.Names.Mechanism(mechanism.Code)));

    /// <summary>Multilateral activities that belong to no mechanism.</summary>
    public Fields NoMechanism() => Listed([.. scope.Review.Activities
        .Where(counted => counted.Track == Track.Multilateral && counted.Mechanisms.Count == 0)]);

    public Fields General() => Listed([.. scope.Review.Activities.Where(counted => counted.Track == Track.General)]);

    /// <summary>All that was done for UN peacekeeping: under or beside a mechanism of the UN, or by theme.</summary>
    public Fields Peacekeeping()
    {
        var isOfUnitedNations = InFamily(Core.Records.Mechanism.UnitedNations);
        return Listed([.. scope.Review.Activities.Where(counted =>
            isOfUnitedNations(counted) || HasTheme(counted, PeacekeepingTheme))]);
    }

    public Fields WarLegacy() => Listed([.. scope.Review.Activities.Where(counted => HasTheme(counted, WarLegacyTheme))]);

    /// <summary>Themes with an activity in the period, in their order.</summary>
    public List<object> Themes() =>
        [.. scope.Review.References.Themes.Where(theme => IsAny(FigureKeys.Theme(theme.Code))).Select(theme => new Fields
        {
            ["code"] = theme.Code,
            ["name"] = scope.Book.Names.Theme(theme.Code),
            ["key"] = FigureKeys.Theme(theme.Code).Text,
        })];

    /// <summary>
    /// Levels of who led, as far as they occur, from the highest down: "Ministerial level (5); Working level (4)".
    /// </summary>
    public string Levels() => CountedNames.Of(
        scope,
        scope.Review.References.Levels.Select(level => (FigureKeys.Level(level.Code), scope.Book.Names.Level(level.Code))));

    /// <summary>Forms of the period with their numbers, in their order.</summary>
    public string Forms() => CountedNames.Of(
        scope,
        scope.Review.References.Forms.Select(form => (FigureKeys.Form(form.Code), scope.Book.Names.Form(form.Code))));

    /// <summary>The three most frequent forms with their numbers, or empty.</summary>
    public string LeadingForms() => CountedNames.Of(
        scope,
        scope.Review.References.Forms
            .Select(form => (Key: FigureKeys.Form(form.Code), Name: scope.Book.Names.Form(form.Code)))
            .OrderByDescending(form => scope.Figure(form.Key).Value ?? 0)
            .Take(3));

    /// <summary>Partner groups of the period with their bilateral activities, in their order.</summary>
    public string ByRegion() => CountedNames.Of(
        scope,
        scope.Review.References.Regions.Select(region => (FigureKeys.Region(region.Code), scope.Book.Names.Region(region.Code))));

    /// <summary>All that was done under or beside a mechanism led by ASEAN.</summary>
    public Fields AseanLed() => Listed([.. scope.Review.Activities.Where(InFamily(AseanFamily))]);

    private static bool HasTheme(CountedActivity counted, string theme) =>
        counted.Activity.Themes.Contains(theme, StringComparer.Ordinal);

    private Func<CountedActivity, bool> InFamily(string family)
    {
        var codes = scope.Review.References.Mechanisms.Where(mechanism => mechanism.Family == family)
            .Select(mechanism => mechanism.Code).ToHashSet(StringComparer.Ordinal);
        return counted => counted.Mechanisms.Concat(counted.Margins).Any(codes.Contains);
    }

    private bool IsActive(Mechanism mechanism) =>
        IsAny(FigureKeys.Mechanism(mechanism.Code)) || IsAny(FigureKeys.Margins(mechanism.Code));

    private bool HasBeenActive(FigureKey held) => IsAny(held.InPreviousPeriod) || IsAny(held.InLastYear);

    private bool IsAny(FigureKey key) => scope.Figure(key).Value > 0;

    private Fields Mechanism(Mechanism mechanism)
    {
        var own = scope.Review.Activities.Where(counted =>
            counted.Mechanisms.Contains(mechanism.Code, StringComparer.Ordinal)).ToList();
        var situation = advice.SituationOf(mechanism);
        return new()
        {
            ["code"] = mechanism.Code,
            ["name"] = scope.Book.Names.Mechanism(mechanism.Code),
            ["key"] = FigureKeys.Mechanism(mechanism.Code).Text,
            ["situation"] = situation,
            ["is_spoken_of"] = own.Count > 0 || situation.Count > 0,
            ["margins_key"] = FigureKeys.Margins(mechanism.Code).Text,
            ["notable"] = activities.Notable(own),
            ["more"] = activities.More(own),
        };
    }

    private Fields Listed(IReadOnlyList<CountedActivity> listed) => new()
    {
        ["has_activities"] = listed.Count > 0,
        ["held"] = scope.Words.Count("list.held", listed.Count, scope.Book.Numerals.InProse(listed.Count)),
        ["notable"] = activities.Notable(listed),
        ["more"] = activities.More(listed),
    };
}
