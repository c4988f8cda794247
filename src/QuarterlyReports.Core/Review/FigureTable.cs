using System.Diagnostics.CodeAnalysis;

namespace QuarterlyReports.Core.Review;

/// <summary>All figures of a review, in a fixed order, found by key.</summary>
public sealed class FigureTable
{
    private readonly Dictionary<FigureKey, Figure> _byKey;

    public FigureTable(IReadOnlyList<Figure> figures)
    {
        All = figures;
        _byKey = figures.ToDictionary(figure => figure.Key);
    }

    public IReadOnlyList<Figure> All { get; }

    /// <exception cref="KeyNotFoundException">No register of the program yields such a figure.</exception>
    public Figure this[FigureKey key] =>
        TryGet(key, out var figure) ? figure : throw new KeyNotFoundException($"There is no figure '{key}'.");

    public bool TryGet(FigureKey key, [NotNullWhen(true)] out Figure? figure) => _byKey.TryGetValue(key, out figure);
}
