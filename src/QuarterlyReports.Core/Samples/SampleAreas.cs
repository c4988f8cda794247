namespace QuarterlyReports.Core.Samples;

/// <summary>Which partners lie near each other, so that one delegation may visit both.</summary>
internal static class SampleAreas
{
    private static readonly string[][] Areas =
    [
        ["LAO", "KHM", "BRN", "IDN", "MYS", "MMR", "PHL", "SGP", "THA", "TLS"],
        ["CHN", "JPN", "KOR", "MNG"],
        ["IND", "BGD", "LKA", "PAK"],
        ["AUS", "NZL"],
        ["RUS", "BLR"],
        [
            "FRA", "GBR", "DEU", "ITA", "NLD", "CZE", "POL", "HUN", "BGR", "SVK", "ROU", "SRB", "ESP", "SWE", "FIN",
        ],
        ["USA", "CAN", "CUB"],
        ["QAT", "ARE"],
    ];

    public static bool AreNear(SamplePartner one, SamplePartner other) =>
        one != other && Areas.Any(area => area.Contains(one.Code) && area.Contains(other.Code));
}
