using System.Globalization;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Publishing.Templates.Wording;

/// <summary>Numbers as readers of one language see them: 1,234.5 and 12.3%, or 1.234,5 and 12,3%.</summary>
public sealed class Numerals
{
    private readonly NumberFormatInfo _format;
    private readonly bool _padsSmallCounts;

    /// <param name="padsSmallCounts">Vietnamese prose writes 05 for 5, so that no digit can be put in front of it.</param>
    public Numerals(Language language, bool padsSmallCounts = true)
    {
        var isEnglish = language == Language.English;
        _format = new()
        {
            NumberGroupSeparator = isEnglish ? "," : ".",
            NumberDecimalSeparator = isEnglish ? "." : ",",
            NegativeSign = Typography.Minus.ToString(),
        };
        _padsSmallCounts = padsSmallCounts && !isEnglish;
    }

    /// <summary>For tables and labels: up to two decimals, none where the number is whole.</summary>
    public string InTable(decimal number) => number.ToString("#,##0.##", _format);

    /// <summary>For running text.</summary>
    public string InProse(decimal number) =>
        _padsSmallCounts && number is > 0 and < 10 && decimal.IsInteger(number) ? "0" + InTable(number) : InTable(number);

    /// <summary>With its sign, for differences: +5, −3, 0.</summary>
    public string WithSign(decimal number) => number > 0 ? "+" + InTable(number) : InTable(number);

    /// <param name="ratio">0.123 prints as 12.3%; one decimal at most, halves away from zero.</param>
    public string Percent(decimal ratio) => Rounded(ratio).ToString("#,##0.#", _format) + "%";

    /// <summary>With its sign; 0% when nothing is left of it after rounding.</summary>
    public string SignedPercent(decimal ratio) => Rounded(ratio) > 0 ? "+" + Percent(ratio) : Percent(ratio);

    private static decimal Rounded(decimal ratio) => decimal.Round(ratio * 100, 1, MidpointRounding.AwayFromZero);
}
