using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake.Findings;

namespace QuarterlyReports.Data.Intake.Rules;

/// <summary>
/// That every code of an activity stands in its list. On the way in the columns see to it; a list may lose a code later.
/// </summary>
internal static class CodeChecks
{
    public static readonly IReadOnlyList<RecordCheck<Activity>> All =
    [
        new(ValueRules.UnknownCode, "form", (activity, scene) =>
            Unknown(activity.Form, "forms", scene.Lists.TryForm(activity.Form, out _))),
        new(ValueRules.UnknownCode, "level", (activity, scene) => Unknown(activity.Level, "levels", scene.IsLevel)),
        new(ValueRules.UnknownCode, "counterpart_level",
            (activity, scene) => Unknown(activity.CounterpartLevel, "levels", scene.IsLevel)),
        new(ValueRules.UnknownCode, "country", (activity, scene) =>
            Unknown(activity.Country, "partners", activity.Country is { } code && scene.Lists.TryPartner(code, out _))),
        new(ValueRules.UnknownCode, "partners", Partners),
        new(ValueRules.UnknownCode, "mechanisms", Mechanisms),
        new(ValueRules.UnknownCode, "themes", (activity, scene) => Unknown(activity.Themes, "themes", scene.IsTheme)),
        new(ValueRules.UnknownCode, "agencies", (activity, scene) =>
            Unknown(activity.Agencies, "agencies", code => scene.AgencyOf(code) is not null)),
    ];

    private static Hit[] Partners(Activity activity, RuleScene scene)
    {
        List<Hit>? hits = null;
        foreach (var link in activity.Partners)
            if (!scene.Lists.TryPartner(link.Code, out _)) (hits ??= []).Add(Hit.NotIn(link.Code, "partners"));
        return hits is null ? Hit.None : [.. hits];
    }

    private static Hit[] Mechanisms(Activity activity, RuleScene scene)
    {
        List<Hit>? hits = null;
        foreach (var link in activity.Mechanisms)
            if (!scene.Lists.TryMechanism(link.Code, out _)) (hits ??= []).Add(Hit.NotIn(link.Code, "mechanisms"));
        return hits is null ? Hit.None : [.. hits];
    }

    private static Hit[] Unknown(IReadOnlyList<string> codes, string list, Func<string, bool> isKnown) =>
        codes.Count == 0 ? Hit.None : [.. codes.Where(code => !isKnown(code)).Select(code => Hit.NotIn(code, list))];

    private static Hit[] Unknown(string? code, string list, Func<string, bool> isKnown) =>
        Unknown(code, list, code is null || isKnown(code));

    private static Hit[] Unknown(string? code, string list, bool isKnown) =>
        code is null || isKnown ? Hit.None : [Hit.NotIn(code, list)];
}
