namespace QuarterlyReports.Tests.Review;

/// <summary>Where two counts of the same records differ, in words.</summary>
internal static class FigureDifferences
{
    public static IReadOnlyList<string> Between(
        IReadOnlyDictionary<string, PlainFigure> expected, IReadOnlyDictionary<string, PlainFigure> actual) =>
    [
        .. expected.Keys.Except(actual.Keys).Select(key => $"{key}: missing"),
        .. actual.Keys.Except(expected.Keys).Select(key => $"{key}: not expected"),
        .. expected.Where(entry => actual.TryGetValue(entry.Key, out var other) && !entry.Value.Equals(other))
            .Select(entry => $"{entry.Key}: expected {entry.Value}, found {actual[entry.Key]}"),
    ];
}
