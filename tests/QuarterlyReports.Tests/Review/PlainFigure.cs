using System.Globalization;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Tests.Review;

/// <summary>What a figure must be: its value, what it rests on and the ids of the records behind it.</summary>
internal sealed record PlainFigure(decimal? Value, Basis Basis, IReadOnlyList<string> Records)
{
    public static PlainFigure Of(Figure figure) => new(figure.Value, figure.Basis, figure.Records);

    public bool Equals(PlainFigure? other) =>
        other is not null && Value == other.Value && Basis == other.Basis && Records.SequenceEqual(other.Records, StringComparer.Ordinal);

    public override int GetHashCode() => HashCode.Combine(Value, Basis, Records.Count);

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(object?)Value ?? "nothing"} ({Basis}) from [{string.Join(", ", Records)}]");
}
