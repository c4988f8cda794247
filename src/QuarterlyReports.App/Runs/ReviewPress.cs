using System.Diagnostics;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.App.Runs;

/// <summary>Prints one review in any format and language. </summary>
internal sealed class ReviewPress(QuarterReview review)
{
    /// <summary>Returns the number of pages or sheets; null where the format has neither.</summary>
    /// <param name="language">Null only for a format that is the same in every language.</param>
    public int? Print(string format, Language? language, Stream output) => (format, language) switch
    {
        ("json", _) => PrintJson(output),
        _ => throw new UnreachableException($"No press for {format}."),
    };

    private int? PrintJson(Stream output)
    {
        FiguresJson.Write(review, output);
        return null;
    }
}
