using QuarterlyReports.Core.Calendar;

namespace QuarterlyReports.Data.Storage;

/// <summary>
/// What touches a window of days. The quarters narrow it to what the period holds, the days decide. CROSS JOIN fixes the order of
/// the tables: whatever the planner believes about their sizes, the period leads.
/// </summary>
internal static class WindowQueries
{
    // Activities that touch a quarter the window touches; those of more than ten years stand under quarter 0.
    private const string Candidates = """
        FROM (
            SELECT activity FROM activity_quarter WHERE quarter BETWEEN @FirstQuarter AND @LastQuarter
            UNION
            SELECT activity FROM activity_quarter WHERE quarter = 0
        ) AS touching
        CROSS JOIN activity ON activity.number = touching.activity
        WHERE activity.first_day < @Until AND activity.last_day >= @From
        """;

    /// <summary>Numbers of the activities a reader with this ceiling may see.</summary>
    public const string Visible = $"""
        SELECT activity.number
        {Candidates} AND activity.secrecy_rank <= @Ceiling
        """;

    /// <summary>The same, by first day, then reference.</summary>
    public const string InOrder = $"""
        {Visible}
        ORDER BY activity.first_day, activity.reference
        """;

    /// <summary>Whether there are any that this reader may not see; one entered in error is none.</summary>
    public const string AnyHidden = $"""
        SELECT EXISTS (
            SELECT 1
            {Candidates} AND activity.secrecy_rank > @Ceiling AND activity.status <> 'withdrawn')
        """;

    public static Statement Set(Statement statement, DateWindow window, int ceiling) => statement
        .Set("@FirstQuarter", StoredActivity.QuarterKey(window.From))
        .Set("@LastQuarter", StoredActivity.QuarterKey(window.Last))
        .Set("@From", StoredText.Of(window.From))
        .Set("@Until", StoredText.Of(window.Until))
        .Set("@Ceiling", ceiling);
}
