namespace QuarterlyReports.Office.Wordprocessing;

/// <summary>The few colours of a document, the same as in print.</summary>
internal static class WordInks
{
    /// <summary>Text that steps back: quiet sentences, "of which" rows, running titles.</summary>
    public const string Grey = "55595F";

    /// <summary>Captions, lead sentences and heading rows of tables.</summary>
    public const string Navy = "17365D";

    /// <summary>Secrecy marks and what the reader must not miss.</summary>
    public const string Red = "A61414";

    public const string HeavyRule = "5A6470";
    public const string LightRule = "CDD2D8";

    /// <summary>Behind the heading rows of a table.</summary>
    public const string HeaderTint = "E5EBF2";

    /// <summary>Behind totals and group rows.</summary>
    public const string RowTint = "F3F5F8";

    /// <summary>A bar of the period compared with: lighter, as it only gives the measure.</summary>
    public const string ComparedBar = "E8EDF3";

    private static readonly string[] Series =
        ["18426C", "A0C1DE", "A35A34", "EED596", "422046", "3E9696", "245E46", "C49CAC"];

    /// <summary>Neighbours alternate between dark and light, so that a grey print tells them apart.</summary>
    public static string OfSeries(int series) => Series[series];

    /// <summary>Of words on a series' colour: white on the dark ones.</summary>
    public static string OnSeries(int series) => series % 2 == 0 ? "FFFFFF" : "000000";
}
