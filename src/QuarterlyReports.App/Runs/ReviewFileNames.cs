using QuarterlyReports.Core.Records;

namespace QuarterlyReports.App.Runs;

/// <summary>
/// Names such as review-2018-Q1-internal-en.pdf: the period and who it is for, and nothing a reader of the folder must not know.
/// </summary>
public static class ReviewFileNames
{
    private const string UsualTemplate = "quarterly-review";

    /// <param name="language">Null for a file that is the same in every language.</param>
    public static string For(ReviewOrder order, Language? language, string format)
    {
        var parts = new List<string>(order switch
        {
            { About: { } about } => ["brief", about.Code],
            { Template: UsualTemplate } => ["review"],
            _ => [order.Template],
        })
        {
            order.Request.Period.Code,
        };
        if (order.Request.Period.Calendar.Code != "calendar") parts.Add(order.Request.Period.Calendar.Code);
        parts.Add(RecordCode.Of(order.Request.Edition));
        if (order.Document.IsPreliminary) parts.Add("preliminary");
        if (language is { } spoken) parts.Add(spoken == Language.English ? "en" : "vi");
        return string.Join('-', parts) + "." + format;
    }
}
