using QuarterlyReports.Core.Calendar;

namespace QuarterlyReports.Core.Review;

/// <summary>What the last final review of a period printed; a later review compares with it (counting rule 18).</summary>
public sealed record IssuedFigures(ReviewPeriod Period, IReadOnlyDictionary<FigureKey, (decimal? Value, Basis Basis)> Printed)
{
    /// <summary>The figure as it was issued; the one counted now when no review has printed it.</summary>
    internal Figure Of(Figure counted)
    {
        if (!Printed.TryGetValue(counted.Key, out var issued)) return counted;
        return issued == (counted.Value, counted.Basis)
            ? counted
            : counted with { Value = issued.Value, Basis = issued.Basis, Recount = counted };
    }
}
