using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Data.Storage;

/// <summary>Takes repetitions out of an activity's lists, and finds codes named in two ways at once.</summary>
internal static class ActivityLists
{
    public static Activity WithoutRepetitions(Activity activity) =>
        activity.Partners.Count < 2 && activity.Mechanisms.Count < 2 && activity.Themes.Count < 2
        && activity.Agencies.Count < 2 && activity.Directives.Count < 2
            ? activity
            : activity with
            {
                Partners = Distinct(activity.Partners),
                Mechanisms = Distinct(activity.Mechanisms),
                Themes = Distinct(activity.Themes),
                Agencies = Distinct(activity.Agencies),
                Directives = Distinct(activity.Directives),
            };

    /// <summary>Of an activity without repetitions; null when there is nothing to object to.</summary>
    public static Bilingual? RefusalOf(Activity activity) =>
        Twice(activity.Partners, link => link.Code) is { } partner
            ? new($"Partner '{partner}' is named twice, in different roles.",
                $"Đối tác '{partner}' được ghi hai lần với vai trò khác nhau.")
            : Twice(activity.Mechanisms, link => link.Code) is { } mechanism
                ? new($"Mechanism '{mechanism}' is named twice, with different ties.",
                    $"Cơ chế '{mechanism}' được ghi hai lần với mối liên hệ khác nhau.")
                : null;

    private static IReadOnlyList<TItem> Distinct<TItem>(IReadOnlyList<TItem> items) =>
        items.Count < 2 ? items : [.. items.Distinct()];

    private static string? Twice<TItem>(IReadOnlyList<TItem> items, Func<TItem, string> code) => items.Count < 2
        ? null
        : items.GroupBy(code, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any())?.Key;
}
