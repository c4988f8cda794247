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

    public const string Axis = "axis";
    public const string Grid = "grid";

    /// <summary>Left out where the screen is narrow, because it would touch its neighbours there.</summary>
    public const string RoomyOnly = " roomy";

    public static string Series(int index) => "series-" + index.ToString(CultureInfo.InvariantCulture);

    /// <summary>Words printed on a bar: colours alternate between dark and light, beginning with dark.</summary>
    public static string On(int series) => series % 2 == 0 ? "value on-dark" : "value on-light";
}
