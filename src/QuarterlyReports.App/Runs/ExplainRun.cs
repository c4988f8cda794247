using QuarterlyReports.Core.Records.Registers;
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
        return AllRegisters.Named(figure.Kind) is { } register
            ? new(request, figure, [], Behind(figure, records.Registers.Of(register), entry => entry.Id))
            : new(request, figure, Behind(figure, records.Activities, activity => activity.Id), []);
    }

    private static IReadOnlyList<TRecord> Behind<TRecord>(
        Figure figure, IEnumerable<TRecord> records, Func<TRecord, string> idOf)
    {
        var byId = records.ToDictionary(idOf, StringComparer.Ordinal);
        return [.. figure.Records.Select(id => byId[id])];
    }
}
