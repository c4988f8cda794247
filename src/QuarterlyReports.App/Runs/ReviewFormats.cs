namespace QuarterlyReports.App.Runs;

/// <summary>The formats a review can be asked for.</summary>
public static class ReviewFormats
{
    /// <summary>In the order in which their files are listed.</summary>
    public static IReadOnlyList<string> Available { get; } = ["pdf", "docx", "xlsx", "html", "json"];

    /// <exception cref="UnusableInputException">Nobody knows that format.</exception>
    public static string Parse(string word) =>
        Available.FirstOrDefault(format => string.Equals(format, word, StringComparison.OrdinalIgnoreCase))
        ?? throw Suggestion.Refuse(word, new("a format of the review", "định dạng của báo cáo"), Available);
}
