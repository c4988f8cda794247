namespace QuarterlyReports.App.Runs;

/// <summary>The formats a review can be asked for.</summary>
public static class ReviewFormats
{
    /// <summary>In the order in which their files are listed.</summary>
    public static IReadOnlyList<string> Available { get; } = ["pdf", "xlsx", "html", "json"];

    private static readonly IReadOnlyList<string> NotYet = ["docx"];

    /// <exception cref="UnusableInputException">This version cannot make that format, or nobody knows it.</exception>
    public static string Parse(string word)
    {
        var known = Available.FirstOrDefault(format => string.Equals(format, word, StringComparison.OrdinalIgnoreCase));
        if (known is not null) return known;
        throw NotYet.Contains(word, StringComparer.OrdinalIgnoreCase)
            ? new UnusableInputException(new(
                $"This version does not make {word} files yet; use --formats {string.Join(',', Available)}.",
                $"Phiên bản này chưa tạo được tệp {word}; hãy dùng --formats {string.Join(',', Available)}."))
            : Suggestion.Refuse(word, new("a format of the review", "định dạng của báo cáo"), Available);
    }
}
