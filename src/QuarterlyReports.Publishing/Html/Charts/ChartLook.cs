using System.Globalization;

namespace QuarterlyReports.Publishing.Html.Charts;

/// <summary>The classes of the style sheet that charts use.</summary>
internal static class ChartLook
{
    /// <summary>The bar of the period a chart is about.</summary>
    public const string Current = "series-0";

    /// <summary>The bar of the period compared with: lighter, as it only gives the measure.</summary>
    public const string Compared = "compared";

    public const string Category = "category";
    public const string Value = "value";
    public const string StrongValue = "value strong";

    /// <summary>Words that stand where a number is missing.</summary>
    public const string Missing = "missing";

    /// <summary>Pale ground under a bar or a line, as long or high as what is measured against.</summary>
    public const string Track = "track";

    /// <summary>The stroke at what is needed.</summary>
    public const string Need = "need";

    /// <summary>The line of a stock over time.</summary>
    public const string Step = "step";

    public const string Axis = "axis";
    public const string Grid = "grid";

    /// <summary>Left out where the screen is narrow, because it would touch its neighbours there.</summary>
    public const string RoomyOnly = " roomy";

    /// <summary>Words that end at their place instead of beginning there.</summary>
    public const string EndsHere = " end";

    /// <summary>Of a row of times: the older, the lighter.</summary>
    /// <param name="stepsBack">0 for the time that the chart is about.</param>
    public static string OfAge(int stepsBack) => stepsBack switch
    {
        0 => Current,
        1 => Series(1) + " earlier",
        _ => Compared,
    };

    public static string Series(int index) => "series-" + index.ToString(CultureInfo.InvariantCulture);

    /// <summary>Words printed on a bar: colours alternate between dark and light, beginning with dark.</summary>
    public static string On(int series) => series % 2 == 0 ? "value on-dark" : "value on-light";
}
