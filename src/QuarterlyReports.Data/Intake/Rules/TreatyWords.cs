using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Data.Intake.Rules;

/// <summary>Titles that the law keeps for treaties (norms (h)): what bears one is no mere international agreement.</summary>
internal static class TreatyWords
{
    private static readonly string[] InVietnamese = ["công ước", "hiệp ước", "định ước", "hiệp định"];
    private static readonly string[] InEnglish = ["treaty", "convention"];

    /// <summary>The first such word in the title, as it is written there; null when there is none.</summary>
    public static string? In(Bilingual title) => Word(title.Vietnamese, InVietnamese) ?? Word(title.English, InEnglish);

    private static string? Word(string? title, string[] words)
    {
        if (title is null) return null;
        foreach (var word in words)
        {
            var at = title.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at >= 0) return title.Substring(at, word.Length);
        }

        return null;
    }
}
