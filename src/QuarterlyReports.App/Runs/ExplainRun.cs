using QuarterlyReports.Core.Review;
using QuarterlyReports.Data.Storage;

namespace QuarterlyReports.App.Runs;

/// <summary>From a figure's key to the records behind it.</summary>
public static class ExplainRun
{
    /// <exception cref="UnusableInputException">The review has no figure of that key.</exception>
    public static Explanation Run(Workplace place, ReviewRequest request, string key, CancellationToken stop)
    {
        using var database = Databases.Open(place);
        var records = new ReviewRecordsStore(database).For(request);
        stop.ThrowIfCancellationRequested();
        var figures = ReviewBuilder.Build(request, records).Figures;
        if (!figures.TryGet(new(key), out var figure))
            throw Suggestion.Refuse(key, new("a figure of this review", "số liệu của báo cáo này"),
                [.. figures.All.Select(known => known.Key.Text)]);
        var activities = records.Activities.ToDictionary(activity => activity.Id, StringComparer.Ordinal);
        var directives = records.Directives.ToDictionary(directive => directive.Id, StringComparer.Ordinal);
        var areDirectives = figure.Unit == FigureUnit.Directives;
        return new(
            request,
            figure,
            areDirectives ? [] : [.. figure.Records.Select(id => activities[id])],
            areDirectives ? [.. figure.Records.Select(id => directives[id])] : []);
    }
}
