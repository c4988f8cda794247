using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates.Wording;

namespace QuarterlyReports.Publishing.Templates.Content;

/// <summary>The regions of the bilateral section, in their order, the quiet ones too.</summary>
internal sealed class RegionFields(
    ReviewScope scope, ListedActivities activities, AdviceFields advice, ProjectFields projects)
{
    /// <summary>Partners without a region stand last, and only when there is an activity with one.</summary>
    public List<object> All() =>
    [
        .. scope.Review.References.Regions.Select(region => Of(region.Code, scope.Book.Names.Region(region.Code))),
        .. In(FigureKeys.NoCode).Count > 0
            ? [Of(FigureKeys.NoCode, scope.Words["figure.region.none.held"])]
            : Array.Empty<object>(),
    ];

    /// <summary>Names of the regions without any activity in the period.</summary>
    public string QuietNames() => scope.Book.Names.Alternatives(
        [.. scope.Review.References.Regions.Where(region => In(region.Code).Count == 0)
            .Select(region => Typography.Uncapitalized(scope.Book.Names.Region(region.Code)))]);

    private Fields Of(string code, string name)
    {
        var inside = In(code);
        return new()
        {
            ["code"] = code,
            ["name"] = name,
            ["key"] = FigureKeys.Region(code).Text,
            ["has_activities"] = inside.Count > 0,
            ["partners"] = Partners(code, inside),
            ["notable"] = activities.Notable(inside),
            ["more"] = activities.More(inside),
            ["silent"] = Silent(code),
            ["fields"] = CountedNames.Of(scope, scope.Review.References.Themes.Select(theme =>
                (FigureKeys.RegionTheme(code, theme.Code), Typography.Uncapitalized(scope.Book.Names.Theme(theme.Code))))),
            ["situation"] = advice.SituationOf(code),
            ["agreements_key"] = FigureKeys.RegionAgreements(code).Text,
            ["projects_key"] = FigureKeys.RegionProjects(code).Text,
            ["project_names"] = projects.Names(scope.Figure(FigureKeys.RegionProjects(code)).Records),
        };
    }

    private List<CountedActivity> In(string region) =>
        [.. scope.Review.Activities.Where(counted => counted.Regions.Contains(region, StringComparer.Ordinal))];

    // "Laos (2) and Cambodia (1)": how many of the region's activities each of its partners took part in. Of a single partner
    // the sentence has said it already.
    private string Partners(string region, List<CountedActivity> inside)
    {
        var counts = inside
            .SelectMany(counted => counted.Countries.Where(country => RegionOf(country, counted) == region))
            .CountBy(country => country)
            .ToDictionary(StringComparer.Ordinal);
        if (counts.Count == 1) return scope.Book.Names.PartnerInProse(counts.Keys.Single());
        var codes = scope.Review.References.Partners.Select(partner => partner.Code).Where(counts.ContainsKey);
        return scope.Book.Names.List([.. codes.Select(code => scope.Words.Fill(
            "names.counted",
            ("name", scope.Book.Names.PartnerInProse(code)),
            ("count", scope.Book.Numerals.InProse(counts[code]))))]);
    }

    // Where a region is small enough to be spoken of by names, the names without a record are as telling as the others.
    private string Silent(string region)
    {
        var last = scope.Review.Period.Window.Last;
        var members = scope.Review.References.Partners
            .Where(partner =>
                partner.Kind == PartnerKind.Country && scope.Review.References.RegionOf(partner.Code, last) == region).ToList();
        if (members.Count > scope.Settings.SilentMembersMost) return "";
        return scope.Book.Names.Alternatives([.. members
            .Where(partner => scope.Figure(FigureKeys.Partner(partner.Code)).Value == 0)
            .Select(partner => scope.Book.Names.PartnerInProse(partner.Code))]);
    }

    private string RegionOf(string country, CountedActivity counted) =>
        scope.Review.References.RegionOf(country, counted.CountingDate.First) ?? FigureKeys.NoCode;
}
