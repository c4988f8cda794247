using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Publishing.Templates.Wording;

/// <summary>
/// Units below the agencies of the list, which returns write out in one language: those named by a rule, such as
/// "Quân khu 5" and "Military Region 5", print in the document's.
/// </summary>
internal sealed partial class UnitNames(Words words)
{
    // The English name, then the Vietnamese one; each ends with the number or place that the unit is known by.
    private static readonly Bilingual[] Rules =
    [
        new("Military Region {0}", "Quân khu {0}"),
        new("Foreign relations office of Military Region {0}", "Phòng Đối ngoại Quân khu {0}"),
        new("Army Corps {0}", "Quân đoàn {0}"),
        new("Naval Region {0}", "Vùng {0} Hải quân"),
        new("Naval Brigade {0}", "Lữ đoàn {0} Hải quân"),
        new("Coast Guard Region {0}", "Vùng Cảnh sát biển {0}"),
        new("Military Command of {0} Province", "Bộ CHQS tỉnh {0}"),
        new("Border Guard Command of {0} Province", "Bộ Chỉ huy Bộ đội Biên phòng tỉnh {0}"),
        new("Border guard post of {0} border gate", "Đồn Biên phòng Cửa khẩu {0}"),
    ];

    private static readonly (Regex English, Regex Vietnamese)[] Patterns =
        [.. Rules.Select(rule => (Pattern(rule.English!), Pattern(rule.Vietnamese!)))]; // not null: written above

    /// <summary>The unit in the document's language; null when no rule names it.</summary>
    public string? Of(string recorded)
    {
        for (var rule = 0; rule < Rules.Length; rule++)
        {
            var (english, vietnamese) = Patterns[rule];
            var match = english.Match(recorded) is { Success: true } found ? found : vietnamese.Match(recorded);
            if (match.Success) return string.Format(CultureInfo.InvariantCulture, Rules[rule].In(words.Language), Place(match));
        }

        return null;
    }

    // A number is one in both languages. Provinces lose their marks in English and get them back from the list of places.
    private string Place(Match match)
    {
        var place = match.Groups[1].Value;
        if (words.Language == Language.English) return WithoutMarks(place);
        return words.Has("city." + place) ? words["city." + place] : place;
    }

    private static string WithoutMarks(string place) => string.Concat(place
        .Replace('đ', 'd').Replace('Đ', 'D').Normalize(NormalizationForm.FormD)
        .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark));

    private static Regex Pattern(string rule) => new(
        "^" + Hole().Replace(Regex.Escape(rule), "(.+)") + "$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    [GeneratedRegex(@"\\\{0\}|\\\{0}")]
    private static partial Regex Hole();
}
