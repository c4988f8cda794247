using System.Globalization;
using System.Text;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Core.Review;

/// <summary>
/// Provinces and cities of Vietnam, those of the time before 2025 among them: a record that names no country often names one.
/// </summary>
internal static class HomePlaces
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "ha noi", "hanoi", "ho chi minh city", "thanh pho ho chi minh", "tp ho chi minh", "da nang", "hai phong", "can tho",
        "hue", "thua thien hue", "an giang", "ba ria - vung tau", "vung tau", "bac giang", "bac kan", "bac lieu", "bac ninh",
        "ben tre", "binh dinh", "binh duong", "binh phuoc", "binh thuan", "ca mau", "cao bang", "dak lak", "dak nong",
        "dien bien", "dong nai", "dong thap", "gia lai", "ha giang", "ha nam", "ha tinh", "hai duong", "hau giang",
        "hoa binh", "hung yen", "khanh hoa", "kien giang", "kon tum", "lai chau", "lam dong", "lang son", "lao cai",
        "long an", "nam dinh", "nghe an", "ninh binh", "ninh thuan", "phu tho", "phu yen", "quang binh", "quang nam",
        "quang ngai", "quang ninh", "quang tri", "soc trang", "son la", "tay ninh", "thai binh", "thai nguyen", "thanh hoa",
        "tien giang", "tra vinh", "tuyen quang", "vinh long", "vinh phuc", "yen bai", "nha trang", "cam ranh", "phu quoc",
        "tien sa", "bien hoa", "ha long", "da lat", "quy nhon", "vinh", "buon ma thuot",
    };

    private static readonly string[] Before = [" in ", " tai "];

    /// <summary>Whether one of the places recorded is one: "Nha Trang, Khanh Hoa".</summary>
    public static bool Contains(string? place) => place is not null
        && place.Split([',', ';', '(', ')'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Any(part => Names.Contains(Folded(part)));

    /// <summary>"Workshop with Laos on search and rescue in Can Tho"; "Hội thảo ... tại Cần Thơ".</summary>
    public static bool EndsTitle(Bilingual title) => Ends(title.English) || Ends(title.Vietnamese);

    private static bool Ends(string? title) => title is not null && Folded(title) is var folded
        && Before.Any(word => folded.LastIndexOf(word, StringComparison.Ordinal) is >= 0 and var at
            && Names.Contains(folded[(at + word.Length)..]));

    private static string Folded(string text) => string.Concat(text
        .Replace('đ', 'd').Replace('Đ', 'd').Normalize(NormalizationForm.FormD)
        .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && letter != '.'))
        .ToLowerInvariant();
}
