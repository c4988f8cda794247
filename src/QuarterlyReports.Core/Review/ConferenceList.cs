using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Core.Review;

/// <summary>Finds the conferences among the activities of a period, by the rule of their form.</summary>
internal static class ConferenceList
{
    public static IReadOnlyList<Conference> Of(IEnumerable<CountedActivity> activities, ReferenceLists references) =>
        [.. activities.Where(counted => IsConference(counted, references))
            .Select(counted => new Conference(counted.Activity, Whereabouts.IsSeenAtHome(counted.Activity)))];

    private static bool IsConference(CountedActivity counted, ReferenceLists references) =>
        references.TryForm(counted.Activity.Form, out var form) && form.Conference switch
        {
            FormRule.Yes => true,
            FormRule.IfMultilateral => counted.Track == Track.Multilateral,
            FormRule.IfAbroad => Whereabouts.IsSeenAtHome(counted.Activity) == false,
            FormRule.IfInVietnam => Whereabouts.IsSeenAtHome(counted.Activity) == true,
            _ => false,
        };
}
