using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Publishing.Templates.Content;

/// <summary>Activities as a template names them one by one.</summary>
internal sealed class ListedActivities(ReviewScope scope)
{
    private readonly RecordWords _records = new(scope.Book, scope.Review.References);
    private readonly NotableActivities _notable = new(
        scope.Review.References, scope.Settings.NotableMost, scope.Review.Period, scope.Book.Language);

    public RecordWords Records => _records;

    public Fields Of(CountedActivity counted) => Of(counted.Activity, _records.PartnerOrMechanism(counted));

    public Fields Of(Activity activity) => Of(activity, _records.PartnerOrMechanism(activity));

    /// <summary>The notable ones among the activities.</summary>
    public List<object> Notable(IReadOnlyList<CountedActivity> activities) => [.. _notable.Of(activities).Select(Of)];

    /// <summary>"5 further activities are listed in the annex", or empty when the notable ones are all there are.</summary>
    public string More(IReadOnlyList<CountedActivity> activities)
    {
        var more = activities.Count - _notable.Of(activities).Count;
        return more == 0 ? "" : scope.Words.Count("list.more", more, scope.Book.Numerals.InProse(more));
    }

    private Fields Of(Activity activity, string partner) => new()
    {
        ["date"] = _records.Date(activity),
        ["title"] = _records.LinkedTitle(activity),
        ["place"] = _records.PlaceBeyondTitle(activity),
        ["form"] = _records.Form(activity),
        ["level"] = _records.Level(activity),
        ["partner"] = partner,
        ["record"] = activity.Id,
    };
}
