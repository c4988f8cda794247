using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Core.Samples;

/// <summary>Which unit reported for which quarter: most in time, some late, a few never.</summary>
internal static class SampleReturns
{
    private const int YearOfPeacekeepingDepartment = 2018;

    private static readonly Expected[] Units =
    [
        new("FRD"), new("FRD", AllRegisters.Agreements.Name), new("FRD", AllRegisters.Proposals.Name), new("GS"), new("GDP"),
        new("GDP", AllRegisters.Publications.Name), new("VDPO", "activities"), new("VDPO", AllRegisters.Deployments.Name),
        new("VDPO", AllRegisters.Readiness.Name), new("VNMAC", AllRegisters.Projects.Name), new("NAVY"), new("ADAF"),
        new("BORDER-GUARD"), new("VCG"), new("IDS"), new("IDIR"), new("ENGINEERS"), new("GDDI"), new("MMA"), new("MND-LEGAL"),
        new("MND-FIN"), new("MSP"),
    ];

    // They hold no activities of their own and often have nothing to report.
    private static readonly string[] Quiet = ["MND-LEGAL", "MND-FIN", "MSP"];

    public static IEnumerable<UnitReturn> All(SampleOptions options)
    {
        for (var quarter = new Quarter(options.FirstYear, 1); quarter.Year <= options.LastYear; quarter = quarter.Plus(1))
        {
            for (var unit = 0; unit < Units.Length; unit++)
            {
                var dice = SplitMix64.For(options.Seed + 15, (ulong)(quarter.Year * 1000 + quarter.Number * 100 + unit));
                yield return Made(quarter, Units[unit], dice);
            }
        }
    }

    private static UnitReturn Made(Quarter quarter, Expected asked, SplitMix64 dice)
    {
        var unit = NameIn(quarter, asked.Unit);
        var expected = new DateOnly(quarter.Year, quarter.Number * 3, 25);
        var late = dice.Chance(120) ? dice.Between(1, 20) : -dice.Below(6);
        var isMissing = dice.Chance(40);
        return new()
        {
            Id = asked.Covers is null ? $"{unit}-RETURN-{quarter}" : $"{unit}-RETURN-{quarter}-{asked.Covers}",
            Unit = unit,
            Secrecy = Secrecy.Internal,
            Source = $"Made up for illustration: register of returns, {quarter}",
            Period = quarter.ToString(),
            ExpectedBy = expected,
            ReceivedOn = isMissing ? null : expected.AddDays(late),
            Nil = isMissing ? null : Quiet.Contains(unit) && dice.Chance(600),
            Covers = asked.Covers,
        };
    }

    // The Peacekeeping Center became a department; before, returns bore its old name.
    private static string NameIn(Quarter quarter, string unit) =>
        unit == "VDPO" && quarter.Year < YearOfPeacekeepingDepartment ? "VNPKC" : unit;

    /// <param name="Covers">The kind of record asked for; null when the return is to cover them all.</param>
    private sealed record Expected(string Unit, string? Covers = null);
}
