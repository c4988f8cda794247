using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Core.Review;

/// <summary>Whether an activity took place in Vietnam, as far as its record tells.</summary>
internal static class Whereabouts
{
    /// <summary>By its country, else its direction; null when neither says.</summary>
    public static bool? IsAtHome(Activity activity) => activity.Country is { } country
        ? country == Partner.HomeCode
        : activity.Direction switch
        {
            Direction.In or Direction.Home => true,
            Direction.Out => false,
            _ => null,
        };

    /// <summary>
    /// By its country or direction, else a place in Vietnam that is recorded or stands at the end of its title; null when nothing
    /// says.
    /// </summary>
    public static bool? IsSeenAtHome(Activity activity) => IsAtHome(activity)
        ?? (HomePlaces.Contains(activity.Place) || HomePlaces.EndsTitle(activity.Title) ? true
            : activity.Place is null ? null
            : false);
}
