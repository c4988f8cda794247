using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Core.Review;

/// <summary>The agreements a review names.</summary>
/// <param name="SignedInPeriod">By day of signing, then id; political statements too.</param>
/// <param name="InForce">On the period's last day, in the same order.</param>
/// <param name="Expiring">Those of them whose term runs out within a year, the first to expire first.</param>
public sealed record AgreementLists(
    IReadOnlyList<Agreement> SignedInPeriod, IReadOnlyList<Agreement> InForce, IReadOnlyList<Agreement> Expiring)
{
    /// <summary>Signed in the period or in force at its end, each once, by day of signing, then id.</summary>
    public IReadOnlyList<Agreement> All { get; init; } = [];
}
