using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Core.Samples;

/// <summary>Which unit reported for which quarter: most in time, some late, a few never.</summary>
internal static class SampleReturns
{
    private const int YearOfPeacekeepingDepartment = 2018;

    private static readonly string[] Units =
        ["FRD", "GS", "GDP", "VDPO", "NAVY", "ADAF", "BORDER-GUARD", "VCG", "IDS", "IDIR", "ENGINEERS", "GDDI", "MMA"];

    // They may have had nothing to report.
    private static readonly string[] Quiet = ["ENGINEERS", "MMA"];

    public static IEnumerable<UnitReturn> All(SampleOptions options)
    {
        for (var quarter = new Quarter(options.FirstYear, 1); quarter.Year <= options.LastYear; quarter = quarter.Plus(1))
        {
            for (var unit = 0; unit < Units.Length; unit++)
            {
                var dice = SplitMix64.For(options.Seed + 15, (ulong)(quarter.Year * 1000 + quarter.Number * 100 + unit));
                yield return Made(quarter, NameIn(quarter, Units[unit]), dice);
            }
        }
    }

    private static UnitReturn Made(Quarter quarter, string unit, SplitMix64 dice)
    {
        var expected = new DateOnly(quarter.Year, quarter.Number * 3, 25);
        var late = dice.Chance(120) ? dice.Between(1, 20) : -dice.Below(6);
        var isMissing = dice.Chance(40);
        return new()
        {
            Id = $"{unit}-RETURN-{quarter}",
            Unit = unit,
            Secrecy = Secrecy.Internal,
            Source = $"Made up for illustration: register of returns, {quarter}",
            Period = quarter.ToString(),
            ExpectedBy = expected,
            ReceivedOn = isMissing ? null : expected.AddDays(late),
            Nil = isMissing ? null : Quiet.Contains(unit) && dice.Chance(500),
            Covers = unit is "VDPO" or "VNPKC" && dice.Chance(300) ? "deployments" : null,
        };
    }

    // The Peacekeeping Center became a department; before, returns bore its old name.
    private static string NameIn(Quarter quarter, string unit) =>
        unit == "VDPO" && quarter.Year < YearOfPeacekeepingDepartment ? "VNPKC" : unit;
}
