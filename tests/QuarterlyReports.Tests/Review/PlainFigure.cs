using System.Globalization;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Tests.Review;

/// <summary>What a figure must be: its value, what it rests on and the ids of the records behind it.</summary>
internal sealed record PlainFigure(decimal? Value, Basis Basis, IReadOnlyList<string> Records)
{
    /// <summary>The figures of the review itself, by key.</summary>
    public static IReadOnlyDictionary<string, PlainFigure> OfReview(ReviewRequest request, ReviewRecords records) =>
        ReviewBuilder.Build(request, records).Figures.All.ToDictionary(
            figure => figure.Key.Text, figure => new PlainFigure(figure.Value, figure.Basis, figure.Records));

    public bool Equals(PlainFigure? other) =>
        other is not null && Value == other.Value && Basis == other.Basis && Records.SequenceEqual(other.Records);

    public override int GetHashCode() => HashCode.Combine(Value, Basis, Records.Count);

    public override string ToString() =>
        $"{Value?.ToString(CultureInfo.InvariantCulture) ?? "nothing"} ({Basis}) from [{string.Join(", ", Records)}]";
}
