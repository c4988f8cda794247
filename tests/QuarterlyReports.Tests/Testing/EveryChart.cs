using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Tests.Testing;

/// <summary>A chart of every kind, with values that are missing, zero and large.</summary>
internal static class EveryChart
{
    private static readonly string[] Regions = ["Neighbours", "ASEAN", "Major powers"];

    private static readonly ChartSeries Out = new("Outgoing", [4, 0, 1200], ["4", "0", "1,200"]);
    private static readonly ChartSeries In = new("Incoming", [3, null, 40], ["3", "no return", "40"]);
    private static readonly ChartSeries NotKept = new("Q1/2017", [null, null, null], ["–", "–", "–"]);

    public static readonly IReadOnlyDictionary<string, Chart> All = new Dictionary<string, Chart>()
    {
        ["stacked"] = new Chart.StackedBars(Regions, [Out, In]),
        ["paired"] = new Chart.PairedBars(Regions, Out, NotKept),
        ["bars"] = new Chart.Bars(Regions, In),
        ["columns"] = new Chart.Columns(Regions, [Out, In]),
        ["bullets"] = new Chart.Bullets(
            ["Personnel", "Training"],
            [new("Hospital", [100, null], ["100%", "not stated"]), new("Engineers", [60, 35.5m], ["60%", "35.5%"])],
            100,
            "Need: 100%",
            "Reached"),
        ["steps"] = new Chart.Steps(
            [new(2018, 1, 1), new(2018, 1, 5), new(2018, 3, 20)],
            ["01/01/2018", "05/01/2018", "20/03/2018"],
            new("Strength", [null, 1234, 0], ["not recorded", "1,234", "0"]),
            new(new(2018, 3, 31), [(new(2018, 1, 1), "Q1/2018")])),
        ["small-multiples"] = new Chart.SmallMultiples(
            ["Q1/2017", "Q4/2017", "Q1/2018"],
            [new("Laos", [1, 0, 3], ["1", "0", "3"]), new("Japan", [null, 2, 2], ["–", "2", "2"])]),
        ["crowded-columns"] = new Chart.Columns(Months, [new("Activities", Values, [.. Values.Select(value => $"{value}")])]),
    };

    private static string[] Months => [.. Enumerable.Range(1, 60).Select(month => $"Month {month}")];

    private static decimal?[] Values => [.. Enumerable.Range(1, 60).Select(month => (decimal?)(month * 31))];
}
