using System.Globalization;
using System.Xml.Linq;
using static QuarterlyReports.Office.Spreadsheet.Writing.SheetMarkup;

namespace QuarterlyReports.Office.Spreadsheet.Writing;

/// <summary>One column of a pivot table's cache: what kinds of value it holds, which Excel wants stated exactly.</summary>
internal sealed class PivotField
{
    private const int LongestShortText = 255;

    private readonly string _name;
    private readonly IReadOnlyList<string>? _items;
    private readonly Dictionary<string, int> _places = new(StringComparer.OrdinalIgnoreCase);
    private bool _hasText;
    private bool _hasLongText;
    private bool _hasBlank;
    private bool _hasFraction;
    private (double Least, double Greatest)? _numbers;

    /// <param name="name">The header of the column.</param>
    /// <param name="items">Of a column that the pivot table counts by; null for any other.</param>
    public PivotField(string name, IReadOnlyList<string>? items)
    {
        (_name, _items) = (name, items);
        foreach (var item in items ?? []) _places.TryAdd(item, _places.Count);
    }

    public XElement Definition => Element("cacheField", Attribute("name", _name), Attribute("numFmtId", 0),
        _items is null ? Element("sharedItems", Kinds()) : SharedItems(_items));

    /// <summary>Takes note of a value.</summary>
    public void Meet(CellContent? content)
    {
        switch (ValueOf(content))
        {
            case null: _hasBlank = true; break;
            case double number:
                _hasFraction |= number != Math.Truncate(number);
                _numbers = _numbers is { } known
                    ? (Math.Min(known.Least, number), Math.Max(known.Greatest, number)) : (number, number);
                break;
            case string text: (_hasText, _hasLongText) = (true, _hasLongText || text.Length > LongestShortText); break;
        }
    }

    /// <summary>The element that stands for a value in a record, and its value.</summary>
    public (string Kind, string? Value) Item(CellContent? content)
    {
        var value = ValueOf(content);
        if (_items is not null)
        {
            var text = value as string ?? "";
            return _places.TryGetValue(text, out var place)
                ? ("x", place.ToString(CultureInfo.InvariantCulture))
                : throw new InvalidOperationException($"Column '{_name}' holds '{text}', which the pivot table does not know.");
        }

        return value switch
        {
            double number => ("n", number.ToString("R", CultureInfo.InvariantCulture)),
            string text => ("s", text),
            _ => ("m", null),
        };
    }

    private static XElement SharedItems(IReadOnlyList<string> items) => Element("sharedItems",
        items.Contains("") ? Attribute("containsBlank", 1) : null, Attribute("count", items.Count),
        items.Select(item => item.Length == 0 ? Element("m") : Element("s", Attribute("v", item))));

    // As Excel itself states them (ECMA-376, 18.10.1.90): what is left out has the default of a column of texts.
    private IEnumerable<XAttribute?> Kinds()
    {
        if (!_hasText && !_hasBlank && _numbers is not null) yield return Attribute("containsSemiMixedTypes", 0);
        if (!_hasText && _numbers is null && _hasBlank) yield return Attribute("containsNonDate", 0);
        if (!_hasText && (_hasBlank || _numbers is not null)) yield return Attribute("containsString", 0);
        if (_hasBlank) yield return Attribute("containsBlank", 1);
        if (_hasText && _numbers is not null) yield return Attribute("containsMixedTypes", 1);
        if (_numbers is { } numbers)
        {
            yield return Attribute("containsNumber", 1);
            yield return Flag("containsInteger", !_hasFraction);
            yield return Attribute("minValue", numbers.Least);
            yield return Attribute("maxValue", numbers.Greatest);
        }

        yield return Flag("longText", _hasLongText);
    }

    // A day is told as a text: the pivot table does not count by it, and refreshing it reads the real day.
    private static object? ValueOf(CellContent? content) => content switch
    {
        CellContent.Text { Value.Length: > 0 } text => text.Value,
        CellContent.TextFormula { Result.Length: > 0 } formula => formula.Result,
        CellContent.Day day => day.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        CellContent.Number number => number.Value,
        CellContent.NumberFormula formula => formula.Result,
        CellContent.Flag flag => flag.Value ? 1d : 0d,
        _ => null,
    };
}
